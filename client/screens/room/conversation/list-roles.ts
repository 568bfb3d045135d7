/** A script is one list in blocks, which a list element may not hold: its roles are said instead. */
export const LIST = { role: 'list' } as const;
/** See {@link LIST}. */
export const LIST_ITEM = { role: 'listitem' } as const;
