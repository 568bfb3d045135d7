/** How a page names itself to the server, so that its new socket replaces its own old one and no other tab's. */
export type PageId = {
  /** What its next connection says: the page, and how many connections it has begun. */
  readonly next: () => { readonly page: string; readonly nth: number };
};

/** A new page. Kept nowhere: a copied tab is another page. */
export function createPageId(): PageId {
  // `randomUUID` is missing on plain http, which is the normal case in a room with Wi-Fi.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const page = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let nth = 0;
  return {
    next() {
      nth += 1;
      return { page, nth };
    },
  };
}
