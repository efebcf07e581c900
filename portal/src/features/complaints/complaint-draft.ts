import dayjs from 'dayjs';
import type { ComplaintForm } from './complaint-body';

const KEPT = 'ipcase.draft.complaint';

/**
 * Keeps what was typed for this tab, so that a lost session or a wrong click costs nothing.
 * A person's document number and uploaded files are left out.
 */
export function keepDraft(values: ComplaintForm): void {
  const text = JSON.stringify(values, (name, value: unknown) =>
    name === 'idDocument' || name === 'evidenceIds' ? undefined : value,
  );
  sessionStorage.setItem(KEPT, text);
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEPT);
}

export function keptDraft(): Partial<ComplaintForm> | undefined {
  const text = sessionStorage.getItem(KEPT);
  if (text === null) {
    return undefined;
  }
  try {
    const kept = JSON.parse(text) as Omit<Partial<ComplaintForm>, 'actDate'> & { actDate?: string };
    const { actDate, ...rest } = kept;
    return actDate === undefined ? rest : { ...rest, actDate: dayjs(actDate) };
  } catch {
    return undefined;
  }
}
