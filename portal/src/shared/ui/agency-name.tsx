import { useAgency } from '../api/agencies';
import { useLanguage } from '../i18n/language';
import { nameOf } from './agency-select';

const ID = /^(?:(?!md)[a-z]{2}-\d{4}[\dA-Z]{2}(?:-\d+)?|(?:rh|po)-[a-z]+)$/;

/** Whether a text is the id of an office or company of the directory. */
export const isAgencyId = (text: string): boolean => ID.test(text);

/** An office by its name; by its id while, or because, the directory does not say. */
export function AgencyName({ id }: { id: string }) {
  const { language } = useLanguage();
  const agency = useAgency(id);
  return <span>{agency === undefined ? id : nameOf(agency, language)}</span>;
}
