/** What can be wrong with a downloaded archive. None of these can be softened: such bytes are not read at all. */
import { sentence } from './failure.js';

const AGAIN = 'run the job again; if it stays, upload the artifact anew with actions/upload-artifact';
const REPACK = 'look at what made this artifact, and upload the files with actions/upload-artifact';

export const archiveFaults = {
  ARCHIVE_EMPTY: sentence({
    weight: 'reading',
    what: () => 'the download is empty: it has 0 bytes',
    fix: () => AGAIN,
    example: {},
  }),
  ARCHIVE_MAGIC: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is no ZIP archive: it starts with ${d.found}`,
    fix: () =>
      'run the job again; a page or a message in place of the archive comes from a proxy or an outage',
    example: { found: '"<html>"' },
  }),
  ARCHIVE_TRUNCATED: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the archive is not whole: ${d.found}`,
    fix: () => AGAIN,
    example: { found: 'the directory at its end is missing' },
  }),
  ARCHIVE_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the archive is damaged: ${d.found}`,
    fix: () => AGAIN,
    example: { found: 'entry 3 of its directory has no signature' },
  }),
  ARCHIVE_NO_ENTRIES: sentence({
    weight: 'reading',
    what: () => 'there is not one file in the archive',
    fix: () => 'look whether the evaluation wrote its files before the step that uploads them',
    example: {},
  }),
  ARCHIVE_PATH: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the name of this entry leads out of the archive: it ${d.found}`,
    fix: () =>
      `names are relative and use "/", without "..", ".", drive or backslash; this may be an attack: ${REPACK}`,
    example: { found: 'has ".." as a part' },
  }),
  ARCHIVE_NAME: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the name of this entry is no plain text: it holds ${d.found}`,
    fix: () => 'rename the file: letters, digits and signs that can be seen, in UTF-8',
    example: { found: 'the invisible character U+202E' },
  }),
  ARCHIVE_LINK: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this entry is ${d.found}, and only plain files and folders are read`,
    fix: () => 'put the file itself into the artifact, not what points to it',
    example: { found: 'a symbolic link' },
  }),
  ARCHIVE_DUPLICATE: sentence({
    weight: 'reading',
    what: (d: { other: string }) =>
      `this name stands twice in the archive (the other is ${d.other}; case and composition of letters don't count)`,
    fix: () => "keep one of them, or give them different names: which of the two counts is anybody's guess",
    example: { other: '"Metrics.json"' },
  }),
  ARCHIVE_MISMATCH: sentence({
    weight: 'reading',
    what: (d: { found: string }) =>
      `the archive tells two stories of this entry: ${d.found} in its header and in the directory`,
    fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
    example: { found: 'the name is not the same' },
  }),
  ARCHIVE_ENCRYPTED: sentence({
    weight: 'reading',
    what: () => 'this entry is encrypted',
    fix: () => 'upload the files without a password',
    example: {},
  }),
  ARCHIVE_METHOD: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is packed with ${d.found}, and only stored and deflate are read`,
    fix: () => `write a plain ZIP archive in one piece; best: ${REPACK}`,
    example: { found: 'method 12 (bzip2)' },
  }),
  ARCHIVE_SIZE: sentence({
    weight: 'reading',
    what: (d: { declared: number; found: string }) =>
      `this entry says that it has ${d.declared} bytes, and it has ${d.found}`,
    fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
    example: { declared: 100, found: 'more' },
  }),
  ARCHIVE_RATIO: sentence({
    weight: 'reading',
    what: (d: { bytes: number; packed: number; limit: number }) =>
      `${d.packed} bytes unpack to ${d.bytes}, and at most ${d.limit} to 1 is read`,
    fix: () =>
      'this looks like an archive made to fill the memory; leave such files out, or upload them gzipped',
    example: { bytes: 67_108_864, packed: 65_536, limit: 200 },
  }),
  ARCHIVE_ENTRIES: sentence({
    weight: 'reading',
    what: (d: { entries: number; limit: number }) =>
      `the archive has ${d.entries} entries, and at most ${d.limit} are read`,
    fix: () => 'upload only the evaluation files, or put the examples of many files into one',
    example: { entries: 70_000, limit: 10_000 },
  }),
  ARCHIVE_TOTAL: sentence({
    weight: 'reading',
    what: (d: { bytes: number; limit: number }) =>
      `the archive unpacks to ${d.bytes} bytes, and at most ${d.limit} are read`,
    fix: () => 'upload only the evaluation files, or several artifacts and read each in a run of its own',
    example: { bytes: 600_000_000, limit: 536_870_912 },
  }),
  ARCHIVE_OVERLAP: sentence({
    weight: 'reading',
    what: () => 'the bytes of this entry belong to another entry or to the directory too',
    fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
    example: {},
  }),
  ARCHIVE_CRC: sentence({
    weight: 'reading',
    what: (d: { declared: string; found: string }) =>
      `the content is damaged: its checksum is ${d.found}, and the archive says ${d.declared}`,
    fix: () => AGAIN,
    example: { declared: '3610a686', found: '9bf1a3c0' },
  }),
  ARCHIVE_MORE: sentence({
    weight: 'reading',
    what: (d: { entries: number }) =>
      `${d.entries} more ${d.entries === 1 ? 'entry is' : 'entries are'} refused`,
    fix: () => 'mend the ones that are named first: the rest is most often the same',
    example: { entries: 12 },
  }),
};
