/** TensorBoard 的事件文件。 */
import type { tensorboardFaults as English } from '../tensorboard.js';
import type { Translations } from '../translation.js';
import { raised } from './limits.js';

const AGAIN = '请从写出此文件的运行中重新取得它；它在途中被改动或损坏';

export const tensorboard: Translations<typeof English> = {
  TENSORBOARD_MAGIC: {
    what: () => '从名称看是 TensorBoard 的事件文件，其实不是：开头不是一条记录',
    fix: () => '请检查是什么写出了此文件，或将其从 `artifacts` 中去掉',
  },
  TENSORBOARD_CRC: {
    what: (d) =>
      `第 ${d.record} 条记录的${d.what === 'length' ? '长度' : '内容'}的校验和${d.empty ? '没有填写（为零）' : '有误'}`,
    fix: (d) => (d.empty ? '请使用会填写校验和的写入工具，如 TensorBoard 与 PyTorch' : AGAIN),
  },
  TENSORBOARD_LENGTH: {
    what: (d) => `第 ${d.record} 条记录声明有 ${d.length} 字节，而最多读取 ${d.limit} 字节`,
    fix: (d) => `请将标量写到单独的日志文件夹，不含图片与模型，或${raised('event-bytes', 2 * d.limit)}`,
  },
  TENSORBOARD_PROTO: {
    what: (d) => `第 ${d.record} 条记录不是 TensorBoard 的事件：${d.found}`,
    fix: () => '请检查是什么写出了此文件；只读取事件文件，不读取其他 TFRecord',
  },
  TENSORBOARD_DTYPE: {
    what: (d) => `${JSON.stringify(d.tag)} 声明为标量，却不是单个数字：${d.found}`,
    fix: () => '请写成一个 float、double 或整数',
  },
  TENSORBOARD_CUT: {
    what: (d) => `第 ${d.record} 条记录不完整，运行尚未结束或被中止时就会如此；已读取其前的内容`,
    fix: () => '请在运行结束后再读取文件，并关闭其写入器（`writer.close()`）',
  },
  TENSORBOARD_RESTART: {
    what: (d) =>
      d.files === 1
        ? '此次运行的某些步骤写了多次；以最后的步骤为准，步骤相同时以较晚的为准'
        : `此次运行有 ${d.files} 个含相同指标的事件文件（曾重新启动）；以最新文件的最后一步为准`,
    fix: () => '请给每次运行各自的文件夹',
  },
};
