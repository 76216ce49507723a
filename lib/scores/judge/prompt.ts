import { answerJsonSchema, instructions } from './rubric.ts';

/** All that a judge is told of a paper. */
export interface JudgedText {
  title: string;
  abstract: string;
}

/** What is sent: the instructions, and the paper as data. */
export interface Prompt {
  system: string;
  user: string;
}

/** The prompt for a paper. Its text cannot leave the marks around it: brackets that look like theirs are taken out. */
export function buildPrompt({ title, abstract }: JudgedText): Prompt {
  return { system: instructions, user: `${enclose('title', title)}\n${enclose('abstract', abstract)}` };
}

function enclose(name: string, text: string): string {
  return `⟦${name}⟧\n${plain(text)}\n⟦/${name}⟧`;
}

// White brackets of every kind, and what is not seen: control characters other than line breaks, and format characters,
// by which text can be hidden from the reader and shown to the model.
const marks = /[⟦⟧〚〛⦗⦘]|(?!\n)\p{Cc}|\p{Cf}/gu;

function plain(text: string): string {
  return text.replace(marks, ' ').trim();
}

/** Of the instructions and the form of the answer: 32 hexadecimal digits of SHA-256. */
export function promptHash(): Promise<string> {
  return digest(
    `${buildPrompt({ title: '', abstract: '' }).user}\n${instructions}\n${JSON.stringify(answerJsonSchema)}`,
  );
}

/** Of title and abstract: 32 hexadecimal digits of SHA-256. */
export function inputHash({ title, abstract }: JudgedText): Promise<string> {
  return digest(JSON.stringify([title, abstract]));
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
