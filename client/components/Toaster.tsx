import { useSyncExternalStore } from 'react';
import { ToastMessage } from './ToastMessage.tsx';
import { toasts } from './toasts.ts';

/** Where toasts stand: bottom centre, above sticky bars. Mounted once, in App. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <section className="toaster" aria-live="polite">
      {shown.map((toast) => (
        <ToastMessage key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </section>
  );
}
