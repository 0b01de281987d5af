/** 需要读取超出通常上限的内容时该怎么做。 */

/** 提高某个上限的写法，`found` 为所需的大小。 */
export function raised(key: string, found: number): string {
  return `在配置文件中用 \`limits: { ${key}: ${found} }\` 提高上限`;
}
