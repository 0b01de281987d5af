/** TensorBoard 事件文件中的问题。 */
import type { tensorboardFaults as English } from '../tensorboard.js';
import type { Translations } from '../translation.js';
import { raised } from './reading.js';

/** 记录中校验和所覆盖的部分；其他的名称照原样给出。 */
const PARTS: Readonly<Record<string, string>> = { content: '内容', length: '长度' };

export const tensorboard: Translations<typeof English> = {
  TENSORBOARD_MAGIC: {
    what: () => '这不是 TensorBoard 的事件文件，尽管其名称如此：其开头不是记录',
    fix: () => '请查看是什么写出了此文件，或将其移出 `artifacts`',
  },
  TENSORBOARD_CRC: {
    what: (d) =>
      `第 ${d.record} 条记录的${PARTS[d.what] ?? ` ${d.what} `}的校验和${d.empty ? '没有填写（为零）' : '有误'}`,
    fix: (d) =>
      d.empty
        ? '请使用会填写校验和的写入器，例如 TensorBoard 和 PyTorch 的写入器'
        : '请从写出它的运行重新取得文件；它在途中被改动或损坏',
  },
  TENSORBOARD_LENGTH: {
    what: (d) => `第 ${d.record} 条记录声称有 ${d.length} 字节，而最多读取 ${d.limit} 字节`,
    fix: (d) => `请将标量写入单独的日志文件夹，不含图片和模型，或${raised('event-bytes', 2 * d.limit)}`,
  },
  TENSORBOARD_PROTO: {
    what: (d) => `第 ${d.record} 条记录不是 TensorBoard 的事件：${d.found}`,
    fix: () => '请查看是什么写出了此文件；只读取事件文件，不读取其他 TFRecord',
  },
  TENSORBOARD_DTYPE: {
    what: (d) => `${JSON.stringify(d.tag)} 应为标量，却不是单个数值：它有 ${d.found}`,
    fix: () => '请将其写成一个 float、double 或整数',
  },
  TENSORBOARD_CUT: {
    what: (d) => `第 ${d.record} 条记录被截断，仍在进行或被终止的运行会留下这样的记录；已读取其之前的内容`,
    fix: () => '请在运行结束之后读取文件，并关闭其写入器（`writer.close()`）',
  },
  TENSORBOARD_RESTART: {
    what: (d) =>
      d.files === 1
        ? '此运行的某些步数写入了不止一次；以最后一步为准，相同者以后写的为准'
        : `此运行有 ${d.files} 个事件文件含有相同的指标（它被重新启动过）；以最新文件的最后一步为准`,
    fix: () => '请为每个运行使用单独的文件夹',
  },
};
