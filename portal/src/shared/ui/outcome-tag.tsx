import { Tag } from 'antd';
import { useTexts } from '../i18n/messages';
import { values } from './value-messages';

const COLOURS: Readonly<Record<string, string>> = { MUST_REFER: 'red', REASONABLE_SUSPICION: 'orange', NO_SIGN: 'default' };

/** The result of the criminal screen. */
export function OutcomeTag({ result }: { result: string }) {
  const { label } = useTexts(values);
  return <Tag color={COLOURS[result] ?? 'default'}>{label('result', result)}</Tag>;
}
