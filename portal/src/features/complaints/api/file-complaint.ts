import { useCreate } from '../../../shared/api/use-command';
import { COMPLAINTS, complaintView } from './complaint';

export function useFileComplaint() {
  return useCreate(complaintView, COMPLAINTS);
}
