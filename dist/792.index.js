export const id = 792;
export const ids = [792];
export const modules = {

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ recordLinks),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   rc: () => (/* binding */ pullLinks),
/* harmony export */   repositoryUrl: () => (/* binding */ repositoryUrl)
/* harmony export */ });
/* unused harmony export shortSha */
const SHA = /^[0-9a-f]{7,64}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** A pull request's own ref, or that of its place in a merge queue. */
const PULL_REF = /^refs\/(?:pull\/(\d{1,9})\/|heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-)/;
const NAMED_PULL = /(?:^|[\s(])#(\d{1,9})\b/g;
const SHORT = 7;
/** The address of a repository such as `octo/models` on this server; `null` where either is not one. */
function repositoryUrl(repository, server) {
    const host = (server ?? 'https://github.com').replace(/\/+$/, '');
    const isHost = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/.test(host);
    const isName = repository !== null && /^[A-Za-z0-9][\w-]*\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
    return isHost && isName ? `${host}/${repository}` : null;
}
function shortSha(sha) {
    return sha !== null && SHA.test(sha) ? sha.slice(0, SHORT) : null;
}
/** The pull requests that a text names by number. */
function pullLinks(text, repository) {
    if (repository === null)
        return [];
    const numbers = [...text.matchAll(NAMED_PULL)].map((match) => match[1] ?? '');
    return [...new Set(numbers)].map((number) => ({
        text: `#${number}`,
        url: `${repository}/pull/${number}`,
    }));
}
/** Where a record came from. Which pull request brought a commit only GitHub knows: its own search tells it. */
function recordLinks(record, repository, words) {
    if (repository === null)
        return [];
    const { sha, head } = record;
    const links = [];
    const pull = PULL_REF.exec(record.ref ?? head.ref ?? '');
    const number = pull?.[1] ?? pull?.[2];
    if (sha !== null && SHA.test(sha)) {
        links.push({ text: sha.slice(0, SHORT), url: `${repository}/commit/${sha}` });
        if (number === undefined) {
            links.push({ text: words.pullRequest, url: `${repository}/pulls?q=is%3Apr+${sha}` });
        }
    }
    if (number !== undefined)
        links.push({ text: `#${number}`, url: `${repository}/pull/${number}` });
    if (RUN.test(head.run))
        links.push({ text: words.run, url: `${repository}/actions/runs/${head.run}` });
    return links;
}
/** What came between two commits. */
function comparison(from, to, repository) {
    const [before, after] = [shortSha(from), shortSha(to)];
    if (repository === null || before === null || after === null || from === to)
        return null;
    return { text: `${before}…${after}`, url: `${repository}/compare/${from}...${to}` };
}


/***/ })

};
