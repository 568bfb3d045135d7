import { toasts } from '#client/components/toasts.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopPort } from './workshop-port.ts';

/** The chairs that a partner plays. */
type PartnerChair = 'seller' | 'buyer' | 'observer';

/** Puts a simulated partner in an empty chair and says what came of it. */
export type AddPartner = (roomId: string, chair: PartnerChair) => Promise<void>;

/** See {@link AddPartner}. Only where lines are written: a partner has no voice. */
export function useAddPartner(
  port: Pick<WorkshopPort, 'addPartner'>,
  workshopId: string,
): AddPartner {
  const text = useText(lobbyText);
  return async (roomId, chair) => {
    const answer = await port.addPartner(workshopId, { roomId, chair });
    if (answer.ok) toasts.show({ text: text.partnerSeated });
    else if (answer.problem === 'offline') toasts.show({ text: text.partnerOffline });
    else toasts.show({ text: text.partnerNot });
  };
}
