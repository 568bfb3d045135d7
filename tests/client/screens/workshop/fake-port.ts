import type { WorkshopPort } from '#client/screens/workshop/workshop-port.ts';

/** The HTTP side of a lobby or dashboard, and what was asked of it. */
export function fakePort() {
  const asked: string[] = [];
  const url = `http://192.0.2.7:3000/me#${'a'.repeat(43)}`;
  const port: WorkshopPort = {
    personalLink: async () => {
      asked.push('personalLink');
      return { ok: true, value: { url } };
    },
    giveBack: async (_workshop, person) => {
      asked.push(`giveBack ${person}`);
      return { ok: true, value: { url } };
    },
    scenarios: async () => ({ ok: true, value: [] }),
    leave: async () => ({ ok: true, value: {} }),
    countUnsent: async () => 0,
    addPartner: async (_workshop, { roomId, chair }) => {
      asked.push(`addPartner ${roomId} ${chair}`);
      return { ok: true, value: { person: 'p_partner12345' } };
    },
  };
  return { port, asked };
}
