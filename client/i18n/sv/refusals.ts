import type { refusals as english } from '../en/refusals.ts';
import type { Shape } from '../shape.ts';

/** Vad varje avslag säger till den som fick det: vad som hände, sedan vad man gör. */
export const refusals = {
  'bad-message': 'Servern förstod inte det där. Ladda om sidan och försök igen.',
  unknown: 'Det finns inte kvar. Ladda om sidan för att se hur det står till.',
  'not-allowed': 'Det går inte i din roll. Fråga instruktören om det borde gå.',
  'not-now': 'Det går inte i det här steget. Vänta tills rundan har kommit dit.',
  'already-moved': 'Rundan har redan gått vidare. Se vilket steg du är i nu.',
  'already-there': 'Det är redan så. Du behöver inte göra något mer.',
  'id-reused': 'Det skickades två gånger med olika innehåll. Gör ändringen en gång till.',
  'answers-missing': 'Några svar fattas. Fyll i dem som är markerade och tryck sedan Klar.',
  'brief-read':
    'Den personen har läst köparens instruktion. Välj en annan säljare eller ett annat scenario.',
  'not-seated': 'Du har ingen stol i den här rundan. Be instruktören om en.',
  'room-short': 'Rummet behöver en säljare och en köpare. Sätt någon på den tomma stolen först.',
  full: 'Alla platser är tagna. Säg till instruktören, som kan ge plats.',
  'time-out-used': 'Du har använt din timeout. Räck upp handen om du behöver hjälp.',
  'too-late': 'Det kom för sent för att räknas. Ta upp det i genomgången i stället.',
  'slow-down': 'Det gick fortare än vi hinner spara. Det ligger kvar här och skickas igen.',
  'try-later': 'Servern kan inte spara just nu. Det ligger kvar här och skickas igen.',
  'server-error':
    'Något gick fel på servern. Försök igen, och säg till instruktören om det inte går över.',
} satisfies Shape<typeof english>;
