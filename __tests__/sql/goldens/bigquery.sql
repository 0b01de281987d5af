SELECT
  t.`label` AS `y_true`,
  t.`pred` AS `y_pred`,
  t.`lang` AS `lang`,
  t.`a"b\`c\\d` AS `a"b\`c\\d`,
  SUM(t.`times`) AS `weight`
FROM `eval`.`head` AS t
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4;

SELECT
  t.`label` AS `y_true`,
  t.`pred` AS `y_pred`,
  (CASE WHEN CAST(t.`prob` AS FLOAT64) = 0E0 THEN 1E0 ELSE CEIL(CAST(t.`prob` AS FLOAT64) * 3840) END - 5E-1) / 3840 AS `y_score`,
  t.`lang` AS `lang`,
  t.`a"b\`c\\d` AS `a"b\`c\\d`,
  COUNT(*) AS `weight`
FROM `eval`.`head` AS t
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5;

SELECT SUM(5E-1 * s.positives * s.negatives) / (SUM(s.positives) * SUM(s.negatives)) AS roc_auc_error
FROM (
  SELECT
    (CASE WHEN CAST(t.`prob` AS FLOAT64) = 0E0 THEN 1E0 ELSE CEIL(CAST(t.`prob` AS FLOAT64) * 3840) END - 5E-1) / 3840 AS middle,
    SUM(CASE WHEN LOWER(CAST(t.`label` AS STRING)) IN ('1', '1.0', 'true', 'yes', 'positive') THEN 1E0 ELSE 0E0 END) AS positives,
    SUM(CASE WHEN LOWER(CAST(t.`label` AS STRING)) IN ('1', '1.0', 'true', 'yes', 'positive') THEN 0E0 ELSE 1E0 END) AS negatives
  FROM `eval`.`head` AS t
  WHERE t.`label` IS NOT NULL
  GROUP BY 1
) AS s;

SELECT SUM(5E-1 * s.positives * s.negatives) / (SUM(s.positives) * SUM(s.negatives)) AS roc_auc_error
FROM (
  SELECT
    (CASE WHEN CAST(t.`prob` AS FLOAT64) = 0E0 THEN 1E0 ELSE CEIL(CAST(t.`prob` AS FLOAT64) * 10) END - 5E-1) / 10 AS middle,
    SUM(CASE WHEN CAST(t.`label` AS STRING) = 'it\'s \\ spam' THEN CAST(t.`times` AS FLOAT64) ELSE 0E0 END) AS positives,
    SUM(CASE WHEN CAST(t.`label` AS STRING) = 'it\'s \\ spam' THEN 0E0 ELSE CAST(t.`times` AS FLOAT64) END) AS negatives
  FROM `eval`.`head` AS t
  WHERE t.`label` IS NOT NULL
  GROUP BY 1
) AS s;

WITH cells AS (
  SELECT
    h.held AS in_head, h.c1 AS head_1, h.c2 AS head_2, h.c3 AS head_3, h.c4 AS head_4, h.c5 AS head_5,
    b.held AS in_base, b.c1 AS base_1, b.c2 AS base_2, b.c3 AS base_3, b.c4 AS base_4, b.c5 AS base_5,
    COUNT(*) AS examples
  FROM (
    SELECT t.`doc` AS id, 1 AS held,
      t.`label` AS c1, t.`pred` AS c2, CAST(t.`prob` AS FLOAT64) AS c3, t.`lang` AS c4, t.`a"b\`c\\d` AS c5
    FROM `eval`.`head` AS t
  ) AS h
  FULL OUTER JOIN (
    SELECT t.`doc` AS id, 1 AS held,
      t.`label` AS c1, t.`pred` AS c2, CAST(t.`prob` AS FLOAT64) AS c3, t.`lang` AS c4, t.`a"b\`c\\d` AS c5
    FROM `eval`.`base` AS t
  ) AS b ON h.id = b.id
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
), numbered AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5) AS cell,
    in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5, examples
  FROM cells
), told AS (
  SELECT
    SUM(examples * cell) OVER () AS joined, cell,
    in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5, examples
  FROM numbered
)
SELECT
  CONCAT(CAST(t.joined AS STRING), '-', CAST(t.cell AS STRING)) AS `id`,
  t.head_1 AS `y_true`,
  t.head_2 AS `y_pred`,
  t.head_3 AS `y_score`,
  t.head_4 AS `lang`,
  t.head_5 AS `a"b\`c\\d`,
  t.examples AS `weight`
FROM told AS t
WHERE t.in_head = 1
ORDER BY t.cell;

WITH cells AS (
  SELECT
    h.held AS in_head, h.c1 AS head_1, h.c2 AS head_2, h.c3 AS head_3, h.c4 AS head_4, h.c5 AS head_5,
    b.held AS in_base, b.c1 AS base_1, b.c2 AS base_2, b.c3 AS base_3, b.c4 AS base_4, b.c5 AS base_5,
    COUNT(*) AS examples
  FROM (
    SELECT t.`doc` AS id, 1 AS held,
      t.`label` AS c1, t.`pred` AS c2, CAST(t.`prob` AS FLOAT64) AS c3, t.`lang` AS c4, t.`a"b\`c\\d` AS c5
    FROM `eval`.`head` AS t
  ) AS h
  FULL OUTER JOIN (
    SELECT t.`doc` AS id, 1 AS held,
      t.`label` AS c1, t.`pred` AS c2, CAST(t.`prob` AS FLOAT64) AS c3, t.`lang` AS c4, t.`a"b\`c\\d` AS c5
    FROM `eval`.`base` AS t
  ) AS b ON h.id = b.id
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
), numbered AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5) AS cell,
    in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5, examples
  FROM cells
), told AS (
  SELECT
    SUM(examples * cell) OVER () AS joined, cell,
    in_head, head_1, head_2, head_3, head_4, head_5, in_base, base_1, base_2, base_3, base_4, base_5, examples
  FROM numbered
)
SELECT
  CONCAT(CAST(t.joined AS STRING), '-', CAST(t.cell AS STRING)) AS `id`,
  t.base_1 AS `y_true`,
  t.base_2 AS `y_pred`,
  t.base_3 AS `y_score`,
  t.base_4 AS `lang`,
  t.base_5 AS `a"b\`c\\d`,
  t.examples AS `weight`
FROM told AS t
WHERE t.in_base = 1
ORDER BY t.cell;
