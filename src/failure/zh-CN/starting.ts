import type { startingFaults } from '../starting.js';
import type { Translations } from '../translation.js';

export const starting: Translations<typeof startingFaults> = {
  INIT_EXISTS: {
    what: () => '该文件已存在，因此没有写入任何内容',
    fix: () => '请移走该文件，或用 --force 覆盖，或用 --dry-run 查看将写入的内容',
  },
  INIT_NO_FOLDER: {
    what: () => '没有这个文件夹',
    fix: () => '请指定仓库所在的文件夹；不指定则为当前文件夹',
  },
};
