/** YAML、TOML 与 XML 文档。 */
import type { documentFaults as English } from '../documents.js';
import type { Translations } from '../translation.js';
import { raised } from './limits.js';

const quoted = (text: string): string => JSON.stringify(text);

export const documents: Translations<typeof English> = {
  YAML_SYNTAX: {
    what: (d) => `不是有效的 YAML：${d.found}`,
    fix: () => '请用 YAML 库写文件，或改写为 JSON',
  },
  YAML_ALIAS: {
    what: (d) =>
      `别名 ${quoted(d.alias)} 代表文档的另一部分${d.limit === 0 ? '' : `，而最多只跟随 ${d.limit} 个`}`,
    fix: (d) => `请直接写出值：别名可以让很小的文件占满内存；或${raised('yaml-aliases', 2 * d.limit + 100)}`,
  },
  YAML_TAG: {
    what: (d) => `标签 ${quoted(d.tag)} 要求创建程序中的对象`,
    fix: () => '请写普通的值：数字、文本、列表和映射',
  },
  YAML_DEPTH: {
    what: (d) => `YAML 的嵌套超过 ${d.limit} 层`,
    fix: (d) => `评估文件不会嵌套这么深：请检查是什么写出了它，或${raised('yaml-depth', 2 * d.limit)}`,
  },
  YAML_KEY_TWICE: {
    what: (d) => `键 ${quoted(d.key)} 在同一映射中出现两次`,
    fix: () => '请保留一个：无法知道以哪个值为准',
  },
  YAML_DOCUMENTS: {
    what: () => '此处开始了第二个 YAML 文档',
    fix: () => '请每个文件只写一个文档',
  },
  TOML_SYNTAX: {
    what: (d) => `不是有效的 TOML：${d.found}`,
    fix: () => '请用 TOML 库写文件，或改写为 JSON',
  },
  XML_SYNTAX: {
    what: (d) => `不是格式良好的 XML：${d.found}`,
    fix: () => '请用 XML 库写文件，并检查写文件的步骤是否中途中断',
  },
  XML_DTD: {
    what: () => '此 XML 声明了文档类型（<!DOCTYPE …>），它可能引用其他文件或无限膨胀',
    fix: () => '请去掉此声明：测试与评估的报告不需要它',
  },
  XML_DEPTH: {
    what: (d) => `XML 的嵌套超过 ${d.limit} 层`,
    fix: (d) => `测试与评估的报告不会嵌套这么深：请检查是什么写出了它，或${raised('xml-depth', 2 * d.limit)}`,
  },
};
