import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** What a person reads when a screen has broken: what happened, then what to do. */
export function CrashNotice() {
  const text = useText(commonText);
  return (
    <main className="crash">
      <h1>{text.crashTitle}</h1>
      <p>{text.crashBody}</p>
      <button type="button" className="btn primary" onClick={() => location.reload()}>
        {text.reload}
      </button>
    </main>
  );
}
