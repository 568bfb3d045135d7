import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { copyText } from './copy-text.ts';

type CopyLinkProps = {
  /** The link, or a way to fetch it at the press; null from there: it could not be fetched. */
  readonly link: string | (() => Promise<string | null>);
  readonly label: string;
  readonly copied: string;
  readonly failed?: string;
  readonly variant?: 'primary' | 'secondary';
};

/** Copies a link and says so. */
export function CopyLink({ link, label, copied, failed, variant = 'secondary' }: CopyLinkProps) {
  const states = useText(statesText);
  const copy = async () => {
    const found = typeof link === 'string' ? link : await link();
    if (found === null) toasts.show({ text: failed ?? states.noCopy });
    else toasts.show({ text: (await copyText(found)) ? copied : states.noCopy });
  };
  return (
    <Button icon="copy" variant={variant} onClick={copy}>
      {label}
    </Button>
  );
}
