# Reference values for src/stats from R, written to __tests__/references/r.json.
#
# Run:      Rscript scripts/references/r.R
# Versions: R 4.2.2, jsonlite 1.8.4, pROC 1.18.0, exactRankTests 0.8-35 (Debian 12: r-base-core, r-cran-jsonlite,
#           r-cran-proc, r-cran-exactranktests)
#
# The data are drawn here and written down with the answers. aSAH is pROC's own data set: outcomes of 113 patients with aneurysmal
# subarachnoid haemorrhage, and two scores of each.

library(jsonlite)
suppressMessages(library(pROC))
suppressMessages(library(exactRankTests))
set.seed(20261122)

rows <- function(...) {
  grid <- expand.grid(..., KEEP.OUT.ATTRS = FALSE)
  lapply(seq_len(nrow(grid)), function(i) as.list(grid[i, , drop = FALSE]))
}
with_tails <- function(cells, lower, upper) {
  lapply(cells, function(cell) c(cell, list(lower = do.call(lower, cell), upper = do.call(upper, cell))))
}
keep <- function(cells, holds) Filter(holds, cells)

distributions <- list(
  normal = with_tails(rows(z = c(-37, -8, -3.2, -1, -0.01, 0, 0.4, 2, 6)),
    function(z) pnorm(z), function(z) pnorm(z, lower.tail = FALSE)),
  normalQuantile = lapply(c(1e-300, 1e-12, 0.001, 0.01, 0.2, 0.5, 0.8, 0.975, 1 - 1e-9),
    function(p) list(p = p, z = qnorm(p))),
  student = with_tails(rows(t = c(-40, -4, -1.1, 0, 0.3, 2.5, 12), df = c(1, 2, 4, 9, 29, 300.5, 1e5)),
    function(t, df) pt(t, df), function(t, df) pt(t, df, lower.tail = FALSE)),
  studentQuantile = lapply(rows(p = c(1e-6, 0.01, 0.2, 0.5, 0.975, 0.999), df = c(1, 2, 4.5, 9, 29, 1000)),
    function(cell) c(cell, list(t = qt(cell$p, cell$df)))),
  beta = with_tails(rows(x = c(0.001, 0.2, 0.5, 0.83, 0.999), a = c(0.5, 1, 7, 120), b = c(0.5, 2, 33, 900)),
    function(x, a, b) pbeta(x, a, b), function(x, a, b) pbeta(x, a, b, lower.tail = FALSE)),
  chiSquare = with_tails(rows(x = c(0.01, 0.7, 3.84, 20, 150), df = c(1, 2, 5, 40)),
    function(x, df) pchisq(x, df), function(x, df) pchisq(x, df, lower.tail = FALSE)),
  binomial = with_tails(keep(rows(k = c(0, 3, 12, 40), n = c(12, 40, 5000), p = c(0.001, 0.2, 0.5, 0.97)), function(cell) cell$k <= cell$n),
    function(k, n, p) pbinom(k, n, p), function(k, n, p) pbinom(k - 1, n, p, lower.tail = FALSE)),
  hypergeometric = with_tails(rows(k = c(0, 1, 4, 9), white = c(10, 25), black = c(7, 400), drawn = c(9, 15)),
    function(k, white, black, drawn) phyper(k, white, black, drawn),
    function(k, white, black, drawn) phyper(k - 1, white, black, drawn, lower.tail = FALSE))
)

clopper_pearson <- lapply(keep(rows(x = c(0, 1, 17, 250), n = c(1, 20, 263, 10000), level = c(0.9, 0.95, 0.99)), function(cell) cell$x <= cell$n),
  function(cell) c(cell, list(interval = as.numeric(binom.test(cell$x, cell$n, conf.level = cell$level)$conf.int))))
wilson <- lapply(keep(rows(x = c(0, 1, 17, 250), n = c(1, 20, 263, 10000)), function(cell) cell$x <= cell$n),
  function(cell) c(cell, list(interval = as.numeric(suppressWarnings(prop.test(cell$x, cell$n, correct = FALSE)$conf.int)))))
mcnemar <- lapply(list(c(1, 7), c(59, 121), c(86, 150), c(25, 15), c(0, 6), c(3, 3), c(400, 310)), function(cells)
  list(b = cells[1], c = cells[2], exact = binom.test(cells[1], sum(cells))$p.value))

adjusted <- lapply(c(1, 2, 5, 40), function(n) {
  p <- round(runif(n)^3, 4)
  list(p = I(p), holm = I(p.adjust(p, "holm")), bh = I(p.adjust(p, "BH")), by = I(p.adjust(p, "BY")))
})

tails <- function(test, ...) {
  of <- function(side) suppressWarnings(test(..., alternative = side)$p.value)
  list(greater = of("greater"), less = of("less"), twoSided = of("two.sided"))
}
samples <- lapply(list(c(5, 7), c(9, 12), c(30, 31)), function(n) list(base = rnorm(n[1]), head = rnorm(n[2], 0.4, 1.7)))
t_tests <- lapply(samples, function(s) {
  d <- s$head[seq_along(s$base)] - s$base
  welch <- t.test(s$head, s$base)
  paired <- t.test(d)
  list(base = s$base, head = s$head, differences = d,
    paired = c(list(t = unname(paired$statistic), df = unname(paired$parameter), interval = as.numeric(paired$conf.int)), tails(t.test, d)),
    welch = c(list(t = unname(welch$statistic), df = unname(welch$parameter), interval = as.numeric(welch$conf.int)),
      tails(t.test, s$head, s$base)))
})
ranks <- lapply(samples, function(s) {
  d <- s$head[seq_along(s$base)] - s$base
  list(base = s$base, head = s$head, differences = d,
    signed = c(list(v = unname(wilcox.test(d, exact = TRUE)$statistic)), tails(wilcox.test, d, exact = TRUE)),
    sum = c(list(u = unname(wilcox.test(s$head, s$base, exact = TRUE)$statistic)), tails(wilcox.test, s$head, s$base, exact = TRUE)),
    ks = list(d = unname(ks.test(s$base, s$head)$statistic), p = ks.test(s$base, s$head, exact = TRUE)$p.value))
})
tied <- lapply(c(20, 80), function(n) {
  base <- round(rnorm(n), 1)
  head <- round(rnorm(n, -0.3), 1)
  d <- round(head - base, 1)
  list(base = base, head = head, differences = d,
    signed = c(list(v = unname(suppressWarnings(wilcox.test(d, exact = FALSE)$statistic))), tails(wilcox.test, d, exact = FALSE)),
    sum = c(list(u = unname(wilcox.test(head, base, exact = FALSE)$statistic)), tails(wilcox.test, head, base, exact = FALSE)))
})
permutations <- lapply(list(c(6, 7), c(9, 9)), function(n) {
  base <- rpois(n[1], 6)
  head <- rpois(n[2], 8)
  d <- head[seq_len(min(n))] - base[seq_len(min(n))]
  list(base = base, head = head, differences = d,
    twoSample = tails(perm.test, head, base, exact = TRUE),
    signFlip = tails(perm.test, d, exact = TRUE))
})

spreads <- lapply(list(as.numeric(rivers), c(1, 2, 3, 4, 100), c(2, 2, 2, 2, 9), rexp(15)), function(x)
  list(values = x, mad = mad(x), quartiles = as.numeric(quantile(x, c(0.25, 0.5, 0.75)))))

data(aSAH)
worse <- roc(aSAH$outcome, aSAH$wfns, levels = c("Good", "Poor"), direction = "<")
other <- roc(aSAH$outcome, aSAH$s100b, levels = c("Good", "Poor"), direction = "<")
compared <- roc.test(worse, other, method = "delong")
delong <- list(
  truth = as.integer(aSAH$outcome == "Poor"), base = as.numeric(as.character(aSAH$wfns)), head = aSAH$s100b,
  baseAuc = as.numeric(auc(worse)), headAuc = as.numeric(auc(other)),
  baseVariance = var(worse, method = "delong"), headVariance = var(other, method = "delong"),
  covariance = cov(worse, other, method = "delong"),
  z = unname(compared$statistic), p = compared$p.value, interval = as.numeric(compared$conf.int))

write_json(
  c(distributions, list(clopperPearson = clopper_pearson, wilson = wilson, mcnemar = mcnemar, adjusted = adjusted, tTests = t_tests,
    ranks = ranks, tied = tied, permutations = permutations, spreads = spreads, delong = delong)),
  "__tests__/references/r.json", auto_unbox = TRUE, digits = I(17), pretty = TRUE)
