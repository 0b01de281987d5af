export const id = 719;
export const ids = [719];
export const modules = {

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  errorLog: () => (/* binding */ errorLog),
  realScreen: () => (/* binding */ realScreen),
  realWorld: () => (/* binding */ realWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
;// CONCATENATED MODULE: ./build/js/io/disk.js
/** One file on this machine's disk at a time: read whole, written whole or not at all, removed. */




function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
function slashed(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
/** The whole bytes, or `null` where there is no such file. */
async function readBytes(folder, path) {
    try {
        const { buffer, byteOffset, byteLength } = await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path));
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return null;
        if (code === 'EISDIR')
            throw (0,catalogue/* failure */.V2)('FILE_IS_FOLDER', path, { path });
        throw (0,catalogue/* failure */.V2)('FILE_UNREADABLE', path, { reason: code });
    }
}
/** The whole text in UTF-8, or `null` where there is no such file. */
async function readText(folder, path) {
    const bytes = await readBytes(folder, path);
    if (bytes === null)
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch (error) {
        const code = codeOf(error);
        const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : code;
        throw (0,catalogue/* failure */.V2)('FILE_UNREADABLE', path, { reason });
    }
}
async function isFolder(path) {
    return await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
/**
 * Makes a folder and those above it that are missing. Node's own way to do so never ends where a folder that is there
 * takes none and calls that ENOENT, as those of /proc do.
 */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    if ((0,external_node_path_.dirname)(path) !== path)
        await makeFolder((0,external_node_path_.dirname)(path));
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        // Another may have made it meanwhile.
        if (!(await isFolder(path)))
            throw error;
    }
}
async function writeFlushed(path, flags, content) {
    const file = await (0,promises_.open)(path, flags);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Files being written; a run that is cancelled meanwhile takes them away. */
const parts = new Set();
function removeParts() {
    for (const part of parts)
        (0,external_node_fs_.rmSync)(part, { force: true });
}
/** Writes beside the target, flushes, then renames: a reader sees the old file or the new one, never half of it. */
async function replace(target, content) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${process.pid}-${process.hrtime.bigint()}.part`);
    if (parts.size === 0)
        process.once('exit', removeParts);
    parts.add(beside);
    try {
        await writeFlushed(beside, 'wx', content);
        await (0,promises_.rename)(beside, target);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
    finally {
        parts.delete(beside);
        if (parts.size === 0)
            process.off('exit', removeParts);
    }
}
/** The whole file or nothing; makes folders. */
async function writeWhole(folder, path, content) {
    const target = (0,external_node_path_.resolve)(folder, path);
    try {
        await makeFolder((0,external_node_path_.dirname)(target));
        await replace(target, content);
    }
    catch (error) {
        throw (0,catalogue/* failure */.V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
/**
 * A disk that is full takes a part of what is added. Where that part is all that came since `size`, it goes away again,
 * so that no reader meets half a line; what another process added stays, whatever becomes of ours.
 */
async function withdraw(file, size, bytes) {
    const { size: now } = await file.stat();
    const added = Buffer.alloc(Math.max(0, now - size));
    await file.read(added, 0, added.length, size);
    if (added.equals(bytes.subarray(0, added.length)))
        await file.truncate(size);
}
async function addFlushed(path, bytes) {
    const file = await (0,promises_.open)(path, 'a+');
    try {
        const { size } = await file.stat();
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        catch (error) {
            await withdraw(file, size, bytes);
            throw error;
        }
    }
    finally {
        await file.close();
    }
}
/** Adds it whole or not at all; makes folders. */
async function appendText(folder, path, text) {
    const target = (0,external_node_path_.resolve)(folder, path);
    try {
        await makeFolder((0,external_node_path_.dirname)(target));
        await addFlushed(target, Buffer.from(text));
    }
    catch (error) {
        throw (0,catalogue/* failure */.V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
/** Removes one file; a link is removed and not what it points to. Where there is none, nothing is to be done. */
async function remove(folder, path) {
    try {
        await (0,promises_.unlink)((0,external_node_path_.resolve)(folder, path));
    }
    catch (error) {
        const reason = codeOf(error);
        if (reason !== 'ENOENT')
            throw (0,catalogue/* failure */.V2)('FILE_UNWRITABLE', path, { reason });
    }
}
/** Names of the plain files below a folder, sorted; links are neither followed nor named. */
async function list(folder, path) {
    const root = (0,external_node_path_.resolve)(folder, path);
    try {
        const found = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
        return found
            .filter((entry) => entry.isFile())
            .map((entry) => slashed((0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name))))
            .sort();
    }
    catch (error) {
        const reason = codeOf(error);
        if (reason === 'ENOENT')
            return [];
        throw (0,catalogue/* failure */.V2)('FILE_UNREADABLE', path, { reason });
    }
}

;// CONCATENATED MODULE: ./build/js/io/seal.js
/**
 * Authenticated encryption with a key from the environment: AES-256-GCM (NIST SP 800-38D).
 *
 *   key material = scrypt(secret, N = 2¹⁵, r = 8, p = 1)          RFC 7914
 *   locked       = nonce (12 bytes) · tag (16 bytes) · ciphertext
 *   nonce        = HMAC-SHA-256(second key, purpose · 0 · bytes), first 12 bytes
 *
 * The nonce is made from the content, as in synthetic-IV modes (RFC 5297): the same record gives the same line whoever
 * writes it, so that writing it again changes nothing, and no two contents share a nonce but by a collision of 96 bits.
 * All that the locked bytes tell is their length, and whether two of them are equal.
 */

const NONCE = 12;
const TAG = 16;
/** Public, and the same for every user: the secret is to be random, and keys are told apart by it alone. */
const SALT = 'holdline/sealed@1';
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const NAME_DIGITS = 8;
function sealOf(secret) {
    const material = (0,external_node_crypto_.scryptSync)(secret.normalize('NFC'), SALT, 64, COST);
    const [key, nonceKey] = [material.subarray(0, 32), material.subarray(32)];
    const purposeBytes = (purpose) => new TextEncoder().encode(purpose);
    return {
        key: (0,external_node_crypto_.createHmac)('sha256', nonceKey).update('name of the key').digest('hex').slice(0, NAME_DIGITS),
        lock: (bytes, purpose) => {
            const mac = (0,external_node_crypto_.createHmac)('sha256', nonceKey).update(purpose).update(new Uint8Array(1)).update(bytes);
            const nonce = mac.digest().subarray(0, NONCE);
            const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, nonce).setAAD(purposeBytes(purpose));
            const body = [cipher.update(bytes), cipher.final()];
            return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...body]));
        },
        open: (bytes, purpose) => {
            if (bytes.length < NONCE + TAG)
                return null;
            const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
                .setAAD(purposeBytes(purpose))
                .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
            try {
                const body = [decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()];
                return new Uint8Array(Buffer.concat(body));
            }
            catch {
                // `final` throws for nothing but a tag that does not fit.
                return null;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/codec.js
/**
 * Packing and hashing by Node's own zlib and crypto. The same bytes always give the same gzip file with one version of
 * zlib: no time is written (zlib leaves MTIME 0), and the system's mark is set to "unknown" on every system.
 * Format: RFC 1952 (https://www.rfc-editor.org/rfc/rfc1952), section 2.3.
 */




const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const OS_AT = 9;
const OS_UNKNOWN = 255;
/** The same bytes without what `Buffer` adds to them. */
function plain(bytes) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function gzip(bytes) {
    const packed = plain((0,external_node_zlib_.gzipSync)(bytes, { level: 6 }));
    packed[OS_AT] = OS_UNKNOWN;
    return packed;
}
/** The length in the last four bytes. Where it is another, something was put behind or several files into one. */
function statedLength(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}
function gunzip(bytes, limit) {
    try {
        // zlib takes no limit below one byte.
        const unpacked = plain((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: Math.max(1, limit) }));
        const whole = unpacked.length <= limit && statedLength(bytes) === unpacked.length % 2 ** 32;
        return whole ? unpacked : null;
    }
    catch (error) {
        const code = codeOf(error);
        // Anything else is no property of the bytes, and must be heard of.
        if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE')
            return null;
        throw error;
    }
}
const nodeCodec = {
    gzip,
    gunzip,
    sha256: (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    hashing: () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
    },
    base64: (bytes) => Buffer.from(bytes).toString('base64'),
    fromBase64: (text) => BASE64.test(text) && text.length % 4 === 0 ? plain(Buffer.from(text, 'base64')) : null,
    seal: sealOf,
};

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/io/paths.js
/** The fixed part of a glob, and a path without that part and without its extension. Paths have `/`. */

const DYNAMIC = /[*?[\]{}()!+@]/;
/** The folders of a glob before the first that holds a wildcard: `results/*.csv` → `results`. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => DYNAMIC.test(part));
    const fixed = (first < 0 ? parts.slice(0, -1) : parts.slice(0, first)).join('/');
    if (fixed !== '')
        return fixed;
    return pattern.startsWith('/') ? '/' : '.';
}
/** Parts that lead elsewhere: `a//b`, `a/./b`, `a/../b`. */
const WINDING = /\/\.{0,2}(?:\/|$)/;
/** The path below the folder; of plain paths it is what follows, which thousands of files are told by. */
function below(folder, path) {
    const plain = path.startsWith(`${folder}/`) && !WINDING.test(path.slice(1));
    return plain ? path.slice(folder.length + 1) : external_node_path_.posix.relative(folder, path);
}
/** `results/fr/test.csv` below `results` → `fr/test`. */
function stemOf(path, fixed) {
    const relative = below(fixed, path);
    const inside = relative.startsWith('..') ? external_node_path_.posix.basename(path) : relative;
    const extension = external_node_path_.posix.extname(inside);
    return extension === '' ? inside : inside.slice(0, -extension.length);
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/js/io/sqlite.js
/** Databases of SQLite by Node's own module, which Node 20 does not have: they are opened to be read only. */


function isSqlite(found) {
    return found !== undefined && 'DatabaseSync' in found;
}
/** Its messages are of the engine and never have contents of the file in them, apart from names in the query. */
function attempt(work, shown) {
    try {
        return work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 120) : 'for a reason that is not told';
        throw (0,catalogue/* failure */.V2)('SQLITE_UNREADABLE', shown, { reason });
    }
}
function cellOf(value) {
    return typeof value === 'number' || typeof value === 'string' ? value : null;
}
function recordOf(row) {
    const cells = typeof row === 'object' && row !== null ? Object.entries(row) : [];
    return Object.fromEntries(cells.map(([name, value]) => [name, cellOf(value)]));
}
/** Faults: `SQLITE_NODE`, `SQLITE_UNREADABLE`. */
async function openDatabase(absolute, shown) {
    // Asked for by name and not imported, so that a Node without it can say so. Before 20.16 there is no such question.
    const sqlite = external_node_process_.getBuiltinModule?.('node:sqlite');
    if (!isSqlite(sqlite))
        throw (0,catalogue/* failure */.V2)('SQLITE_NODE', shown, { version: external_node_process_.versions.node });
    const database = attempt(() => new sqlite.DatabaseSync(absolute, { readOnly: true }), shown);
    // What the file brings along (functions in views and defaults) is not to be trusted.
    attempt(() => database.exec('PRAGMA trusted_schema = OFF'), shown);
    return {
        rows: (sql, ...values) => attempt(() => database
            .prepare(sql)
            .all(...values)
            .map(recordOf), shown),
        close: () => database.close(),
    };
}

;// CONCATENATED MODULE: ./build/js/io/files.js
/** Files of this machine: found by glob, streamed in, written whole or not at all. */








const CHUNK = 1 << 20;
const SMALL = 1 << 18;
function trouble(error, shown) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const code = codeOf(error);
    return code === 'ENOENT'
        ? (0,catalogue/* failure */.V2)('FILE_MISSING', shown, {})
        : (0,catalogue/* failure */.V2)('FILE_UNREADABLE', shown, { reason: code });
}
/** Not waiting for a writer, should a pipe stand there by now. Windows knows no such thing. */
const READ_NOW = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** In one piece and at once: of thousands of small files the way to another thread and back is most of the time. */
function small(absolute, shown) {
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)(absolute, READ_NOW);
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** `size` is what the file had when it was found. */
async function* chunksOf(absolute, shown, size) {
    if (size <= SMALL) {
        yield small(absolute, shown);
        return;
    }
    const stream = (0,external_node_fs_.createReadStream)(absolute, { highWaterMark: CHUNK });
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        stream.destroy();
    }
}
/** The same in two buffers by turns. */
async function* turnsOf(absolute, shown, size) {
    if (size <= SMALL) {
        yield small(absolute, shown);
        return;
    }
    let file = null;
    try {
        file = await (0,promises_.open)(absolute, READ_NOW);
        let [next, spare] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
        for (;;) {
            const { bytesRead } = await file.read(next, 0, CHUNK);
            if (bytesRead === 0)
                return;
            yield next.subarray(0, bytesRead);
            [next, spare] = [spare, next];
        }
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        await file?.close();
    }
}
/** What stands at a literal path: a source, a fault, or `null` for nothing. At once, as `small` is. */
function sourceAt(folder, path, fixed) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    try {
        const found = (0,external_node_fs_.statSync)(absolute);
        if (found.isDirectory())
            return (0,catalogue/* fault */.DG)('FILE_IS_FOLDER', path, { path: path.replace(/\/+$/, '') });
        if (!found.isFile())
            return (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: 'it is no plain file' });
        const shown = slashed(path);
        return {
            path: shown,
            stem: stemOf(shown, fixed),
            size: found.size,
            database: () => openDatabase(absolute, shown),
            open: () => chunksOf(absolute, shown, found.size),
            openInTurns: () => turnsOf(absolute, shown, found.size),
        };
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? null : (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: code });
    }
}
async function globbed(folder, pattern) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const base = (0,external_node_path_.isAbsolute)(pattern) ? fixedPart(pattern) : '.';
    const paths = await glob((0,external_node_path_.isAbsolute)(pattern) ? external_node_path_.posix.relative(base, pattern) : pattern, {
        cwd: (0,external_node_path_.resolve)(folder, base),
        expandDirectories: false,
        followSymbolicLinks: false,
        dot: true,
    });
    if (paths.length === 0)
        return [(0,catalogue/* fault */.DG)('GLOB_EMPTY', pattern, { folder: (0,external_node_path_.isAbsolute)(pattern) ? null : folder })];
    const fixed = fixedPart(pattern);
    const shown = paths.map((path) => (base === '.' ? slashed(path) : external_node_path_.posix.join(base, slashed(path))));
    const sources = shown.map((path) => sourceAt(folder, path, fixed));
    return sources.filter((source) => source !== null);
}
async function foundBy(folder, pattern, common) {
    const literal = sourceAt(folder, pattern, common);
    if (literal !== null)
        return [literal];
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    return isDynamicPattern(pattern) ? globbed(folder, pattern) : [(0,catalogue/* fault */.DG)('FILE_MISSING', pattern, {})];
}
async function find(folder, patterns) {
    const common = commonFolder(patterns);
    const found = (await Promise.all(patterns.map((pattern) => foundBy(folder, pattern, common)))).flat();
    const faults = found.filter((item) => 'code' in item);
    const sources = found.filter((item) => 'stem' in item);
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return { sources: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}
/** Files named one by one (a shell expanded the glob) share the folder that a glob's fixed part would be. */
function commonFolder(patterns) {
    const folders = patterns.map((pattern) => external_node_path_.posix.dirname(slashed(pattern)).split('/'));
    const [first = [], ...others] = folders;
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && other[same] === first[same])
            same++;
        length = same;
    }
    return first.slice(0, length).join('/') || '.';
}
/** The files below and beside this folder; relative paths are relative to it. */
function localFiles(folder) {
    return {
        find: (patterns) => find(folder, patterns),
        readText: (path) => readText(folder, path),
        writeText: (path, text) => writeWhole(folder, path, text),
        readBytes: (path) => readBytes(folder, path),
        writeBytes: (path, bytes) => writeWhole(folder, path, bytes),
        remove: (path) => remove(folder, path),
        list: (path) => list(folder, path),
        appendText: (path, text) => appendText(folder, path, text),
    };
}

;// CONCATENATED MODULE: ./build/js/io/git.js
/** Commits and tags, read from git's own files: starting git would be another program to trust. */



async function textOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        return null;
    }
}
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** In a work tree of its own, `.git` is a file that names the folder. */
async function gitFolder(folder) {
    const pointer = await textOf((0,external_node_path_.join)(folder, '.git'));
    return pointer?.startsWith('gitdir: ') === true ? pointer.slice('gitdir: '.length) : (0,external_node_path_.join)(folder, '.git');
}
async function packed(git, ref) {
    const lines = (await textOf((0,external_node_path_.join)(git, 'packed-refs')))?.split('\n') ?? [];
    return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}
/** HEAD's commit in this folder's repository, or `null` where there is none. */
async function gitHead(folder) {
    const git = await gitFolder(folder);
    const head = await textOf((0,external_node_path_.join)(git, 'HEAD'));
    if (head === null)
        return null;
    const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
    const sha = ref === null ? head : ((await textOf((0,external_node_path_.join)(git, ref))) ?? (await packed(git, ref)));
    return sha !== null && SHA.test(sha) ? sha : null;
}
const TAGS = 'refs/tags/';
/** Tags in the one file that git packs references into; the line after an annotated one has the commit it is of. */
async function packedTags(git) {
    const tags = new Map();
    let last = '';
    for (const line of (await textOf((0,external_node_path_.join)(git, 'packed-refs')))?.split('\n') ?? []) {
        const [sha = '', ref = ''] = line.split(' ');
        if (line.startsWith('^'))
            tags.set(last, line.slice(1).trim());
        else if (ref.startsWith(TAGS))
            tags.set(ref.slice(TAGS.length), sha);
        last = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
    }
    tags.delete('');
    return tags;
}
/** The commit that an annotated tag is of; a plain one, and one that is packed away, is its own. */
async function peeled(git, sha) {
    try {
        const object = (0,external_node_zlib_.inflateSync)(await (0,promises_.readFile)((0,external_node_path_.join)(git, 'objects', sha.slice(0, 2), sha.slice(2)))).toString();
        return /^tag \d+\0object ([0-9a-f]+)\n/.exec(object)?.[1] ?? sha;
    }
    catch {
        return sha;
    }
}
/** The commits of all tags of this folder's repository by name; empty where there is none. */
async function gitTags(folder) {
    const git = await gitFolder(folder);
    const tags = new Map(await packedTags(git));
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(git, TAGS), { recursive: true }).catch(() => []);
    for (const name of names) {
        const sha = await textOf((0,external_node_path_.join)(git, TAGS, name));
        if (sha !== null && SHA.test(sha))
            tags.set(name.replaceAll('\\', '/'), await peeled(git, sha));
    }
    return tags;
}

;// CONCATENATED MODULE: ./build/js/io/own.js
/** Where Holdline itself lies, and which version it is: the nearest folder above whose package.json is its own. */


function packageIn(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/** The sources lie deeper than the bundle, and the bundle has a package.json for Node beside it: hence the search. */
function own() {
    let folder = import.meta.dirname;
    while (folder !== (0,external_node_path_.dirname)(folder)) {
        const { name, version } = packageIn(folder);
        if (name === 'holdline' && version !== undefined)
            return { folder: folder.replaceAll('\\', '/'), version };
        folder = (0,external_node_path_.dirname)(folder);
    }
    throw new Error(`no package.json of holdline above ${import.meta.dirname}`);
}

;// CONCATENATED MODULE: ./build/js/io/progress.js
const FIRST = 1_000;
const IN_PLACE = 200;
const IN_LOG = 5_000;
const MEBIBYTE = 1 << 20;
const SECOND = 1_000;
const MINUTE = 60;
/** Files with a row a line. */
const OF_ROWS = /\.(?:csv|tsv|jsonl|ndjson)$/i;
const LINE_FEED = 10;
/** Rows are counted in so many bytes of each chunk, and told for all of it. */
const SAMPLE = 1 << 14;
function rowsIn(chunk) {
    const sample = chunk.subarray(0, SAMPLE);
    const lines = sample.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    return sample.length === 0 ? 0 : (lines * chunk.length) / sample.length;
}
/** To two digits: more would pretend to a count. */
function roughly(rows) {
    return Number(rows.toPrecision(2)).toLocaleString('en-US');
}
function timeLeft(milliseconds) {
    const seconds = Math.ceil(milliseconds / SECOND);
    return seconds < 2 * MINUTE ? `${seconds} s` : `${Math.ceil(seconds / MINUTE)} min`;
}
function read({ bySource }) {
    const all = { bytes: 0, rows: 0 };
    for (const { bytes, rows } of bySource.values()) {
        all.bytes += bytes;
        all.rows += rows;
    }
    return all;
}
function sentence(tally, passed) {
    const { bytes, rows } = read(tally);
    const { known } = tally;
    const share = known === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / known));
    const done = `reading ${Math.round(bytes / MEBIBYTE)} of ${Math.round(known / MEBIBYTE)} MiB (${share} %)`;
    const counted = rows > 0 ? `, about ${roughly(rows)} rows` : '';
    const left = bytes > 0 && bytes < known ? `, ${timeLeft((passed * (known - bytes)) / bytes)} left` : '';
    return `${done}${counted}${left}`;
}
function speak(meter, tally) {
    const now = meter.clock();
    if (now - tally.started < FIRST || now - tally.spoken < (meter.terminal ? IN_PLACE : IN_LOG))
        return;
    tally.spoken = now;
    const text = sentence(tally, now - tally.started);
    meter.write(meter.terminal ? `\r${text}\u001b[K` : `${text}\n`);
}
/** A file may be opened more than once, for a first look and for good: what the look read is not counted again. */
async function* counted(source, chunks, { meter, tally }) {
    const amount = { bytes: 0, rows: 0 };
    tally.bySource.set(source, amount);
    for await (const chunk of chunks) {
        amount.bytes += chunk.length;
        if (OF_ROWS.test(source.path))
            amount.rows += rowsIn(chunk);
        speak(meter, tally);
        yield chunk;
    }
    if (meter.terminal && tally.spoken > 0 && read(tally).bytes >= tally.known)
        meter.write('\r\u001b[K');
}
/** The same files, whose reading is counted and spoken of. */
function withProgress(files, meter) {
    const tally = { started: meter.clock(), known: 0, spoken: 0, bySource: new Map() };
    return {
        ...files,
        find: async (globs) => {
            const { sources, faults } = await files.find(globs);
            const watched = sources.map((source) => {
                tally.known += source.size;
                const { openInTurns } = source;
                const told = { ...source, open: () => counted(source, source.open(), { meter, tally }) };
                if (openInTurns === undefined)
                    return told;
                return { ...told, openInTurns: () => counted(source, openInTurns(), { meter, tally }) };
            });
            return { sources: watched, faults };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/world.js
/** The real world: this machine's files, clock and streams. */









/** Lines on standard error, which never carries results. */
const errorLog = {
    info: (text) => void process.stderr.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
};
function realWorld({ folder, log, at }) {
    const meter = {
        terminal: process.stderr.isTTY === true,
        write: (text) => void process.stderr.write(text),
        clock: () => performance.now(),
    };
    return {
        files: withProgress(localFiles(folder), meter),
        log,
        now: () => (at === null ? new Date() : new Date(at)),
        randomId: external_node_crypto_.randomUUID,
        variable: (name) => process.env[name] || null,
        user: () => (0,external_node_os_.userInfo)().username,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        codec: nodeCodec,
        gitHead: () => gitHead(folder),
        gitTags: () => gitTags(folder),
        send: async (request, terms) => await (await __webpack_require__.e(/* import() */ 830).then(__webpack_require__.bind(__webpack_require__, 830))).send(request, terms),
        sendMail: async (mail, terms) => await (await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 7641))).sendMail(mail, terms),
        version: own().version,
        ownText: (path) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(own().folder, path), 'utf8'),
    };
}
/** Colour only on a terminal whose user did not refuse it (https://no-color.org). */
function realScreen() {
    const colour = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    return { colour, width: process.stdout.columns ?? 100 };
}


/***/ })

};
