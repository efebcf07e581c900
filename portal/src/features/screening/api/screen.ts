import { useMutation } from '@tanstack/react-query';
import { call } from '../../../shared/api/call';
import { randomId } from '../../../shared/api/intent-key';
import { screeningResult } from '../../../shared/api/screening';

/** A dry run: nothing is stored, so each question has a key of its own. */
export function useScreen() {
  return useMutation({
    mutationFn: (body: unknown) =>
      call(screeningResult, '/api/screenings', { method: 'POST', body, idempotencyKey: randomId() }),
  });
}
