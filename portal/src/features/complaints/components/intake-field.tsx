import { Form, Radio } from 'antd';
import { useTexts } from '../../../shared/i18n/messages';
import { usePerson } from '../../../shared/session/session';
import { complaints } from '../messages';

const PUBLIC = ['RIGHTS_HOLDER_REQUEST', 'CONSUMER_COMPLAINT', 'REPORT'] as const;
const OFFICIAL = ['TRANSFER_IN', 'SELF_FOUND', 'PLATFORM_CLUE'] as const;

/** The intake types of domain.md 1.1; the official ones are offered to offices only, the server decides. */
export function IntakeField() {
  const { t, label } = useTexts(complaints);
  const person = usePerson();
  const offered = person.roles.includes('rights-holder') ? PUBLIC : [...PUBLIC, ...OFFICIAL];
  return (
    <Form.Item name="intake" noStyle>
      <Radio.Group aria-label={t('intake')} vertical>
        {offered.map((value) => (
          <Radio key={value} value={value}>
            {label('intake', value)}
            <span className="radio-hint">{label('intake.hint', value)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}
