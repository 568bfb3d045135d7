import { createContext, useContext } from 'react';

/** Whether what is drawn here is seen again and not lived: it takes nothing, and steers nothing of the page. */
export const SeenAgainContext = createContext(false);

/** See {@link SeenAgainContext}. It never changes where it stands. */
export function useIsSeenAgain(): boolean {
  return useContext(SeenAgainContext);
}
