import { useState } from 'react';
import type { ApiAnswer, TryRequest } from '#client/connection/api.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import type { TryPort } from './TryScreen.tsx';

const MINUTE_MS = 60_000;

/** Opens the round once, however often the button is pressed; a refusal is a sentence. */
export function useStart(port: Pick<TryPort, 'tryAlone'>, onOpen: (roundId: string) => void) {
  const text = useText(tryText);
  const [isStarting, setStarting] = useState(false);
  const [refused, setRefused] = useState<Extract<ApiAnswer<never>, { ok: false }> | null>(null);

  const start = async (request: TryRequest) => {
    if (isStarting) return;
    setStarting(true);
    setRefused(null);
    const answer = await port.tryAlone(request);
    if (answer.ok) return onOpen(answer.value.roundId);
    setRefused(answer);
    setStarting(false);
  };

  const sentence = (): string | null => {
    if (refused === null) return null;
    if (refused.problem === 'offline') return text.problemOffline;
    if (refused.problem === 'brief-read') return text.briefRead;
    if (refused.problem !== 'too-many-tries') return text.problemLater;
    return text.problemMany({
      minutes: Math.ceil((refused.retryAfterMs ?? MINUTE_MS) / MINUTE_MS),
    });
  };
  return { isStarting, problem: sentence(), start };
}
