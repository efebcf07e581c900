import { useRef } from 'react';

/**
 * One `Idempotency-Key` per intention: sending the same body again is a retry and keeps its key, a changed
 * body is a new intention and gets another. A double click or a lost answer therefore never acts twice.
 */
export function useIntentKey(): { keyFor: (body: unknown) => string; spent: () => void } {
  const last = useRef<{ body: string; key: string } | undefined>(undefined);
  return {
    keyFor: (body) => {
      const text = JSON.stringify(body ?? null);
      if (last.current?.body !== text) {
        last.current = { body: text, key: randomId() };
      }
      return last.current.key;
    },
    // After a success the same words are a new intention.
    spent: () => {
      last.current = undefined;
    },
  };
}

/** `crypto.randomUUID` exists only on https and localhost. */
export function randomId(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
