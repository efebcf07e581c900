import { useCreate } from '../../../shared/api/use-command';
import { MEDIATIONS, mediationView } from './mediation';

export function useApply() {
  return useCreate(mediationView, MEDIATIONS);
}
