/** As many people as fit side by side. */
export const compareLimit = { least: 2, most: 8 } as const;
