/** The categories named in brackets in a subject line: "Machine Learning (cs.LG); Robotics (cs.RO)". */
export function categoriesInBrackets(text: string): string[] {
  return [...text.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].flatMap((match) => match[1] ?? []);
}
