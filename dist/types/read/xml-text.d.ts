import type { Source } from '../model/source.js';
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly XmlElement[];
    /** All text directly in the element, CDATA too, without blanks around its parts. */
    readonly text: string;
}
/** The root element. Faults: `XML_DTD`, `XML_DEPTH`, `XML_SYNTAX`. */
export declare function readXml(text: string, source: Pick<Source, 'path' | 'limits'>): Promise<XmlElement>;
