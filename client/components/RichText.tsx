import { Fragment, type ReactNode } from 'react';

type RichTextProps = {
  /** Words from a catalogue, with marks such as `<b>Offline.</b>`. */
  readonly text: string;
  /** How each mark is drawn. `<b>` needs no entry. */
  readonly marks?: Readonly<Record<string, (words: string) => ReactNode>>;
};

const MARK = /<(\w+)>(.*?)<\/\1>/g;

/** A catalogue's sentence with some words set off. Nothing in it is ever read as HTML. */
export function RichText({ text, marks = {} }: RichTextProps) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, mark = '', words = ''] = match;
    const draw = marks[mark] ?? ((inner: string) => <b className="b">{inner}</b>);
    parts.push(text.slice(from, match.index));
    parts.push(<Fragment key={match.index}>{draw(words)}</Fragment>);
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
