// What people have hidden in papers for a model to obey. Short on purpose: it marks, and it takes away evidence; it
// cannot find everything, and it never takes text away from what is sent.
const patterns = [
  /\b(ignore|disregard|forget|override)(\s+(all|any|of|your|the|these|those|every|previous|prior|above|earlier|other))+\s+(instructions?|prompts?|rubric)\b/i,
  /\b(note|message|instructions?|attention)\b:? (to |for )?(all |any |the )?(llms?|ais?|language models?|automated)( \w+)?\s*:/i,
  /\bfor (llm|ai|language model) reviewers?\b/i,
  /\byou are (now |only )?(an? |the )?(ai|llm|language model|assistant|chatbot|reviewer|judge)\b/i,
  /\bas an? (ai|(ai |large )?language model),? (you|please)\b/i,
  /\b(answer|respond|reply|output|return) (only )?(with )?(a )?(10|ten)\b(?!-| \w+s\b)/i,
  /\b(answer|respond|reply|output|return) (only )?with (this |the following |only )?(json\b(?!-)|\{)/i,
  /\b(give|rate|score|assign|award)\b.{0,30}\b(10|ten)( out of |\s*\/\s*)(10|ten)\b/i,
  /\b(give|rate|score|assign|award|set)\b.{0,40}\b(novelty|soundness|clarity|soundness_signals)\b.{0,20}\b(10|ten|highest|maximum|full)\b/i,
  /\bonly (a )?positive reviews?\b|\bpositive reviews? only\b|\bdo not (highlight|mention|report) any (negatives?|weakness(es)?)\b/i,
  /["']?\b(novelty|soundness_signals|clarity)["']?\s*[:=]\s*["']?\d/i,
];

/** Whether any sentence of a text reads like an instruction to a model. */
export function isInstructionLike(text: string): boolean {
  return sentences(text).some(isInstruction);
}

/** The stretches of a text between its sentences that read like instructions. */
export function withoutInstructions(text: string): string[] {
  const stretches = [''];
  for (const sentence of sentences(text)) {
    if (isInstruction(sentence)) stretches.push('');
    else stretches.push(`${stretches.pop() ?? ''}${sentence}`);
  }
  return stretches.filter((stretch) => stretch.trim() !== '');
}

function isInstruction(sentence: string): boolean {
  const line = sentence
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  return patterns.some((pattern) => pattern.test(line));
}

/** A text cut after each full stop, question or exclamation mark that a space follows; joined again, it is the text. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]["')\]]?\s)/);
}
