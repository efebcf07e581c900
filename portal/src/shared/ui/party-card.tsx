import { Flex, Tag, Typography } from 'antd';
import type { PartyView } from '../api/party';
import { useTexts } from '../i18n/messages';
import { regionName } from '../region/regions';
import { Card } from './card';
import { Facts } from './facts';
import { values } from './value-messages';

/** A party with what the reader may see of it; document numbers arrive masked. */
export function PartyCard({ role, party }: { role: string; party: PartyView }) {
  const { t, label, language } = useTexts(values);
  return (
    <Card size="small" className="party">
      <Flex gap={8} align="center" wrap>
        <Tag>{role}</Tag>
        <Typography.Text strong>{party.name}</Typography.Text>
        {party.kind && <Typography.Text type="secondary">{label('kind', party.kind)}</Typography.Text>}
      </Flex>
      <Facts
        items={[
          [t('party.creditCode'), party.creditCode],
          [
            t('party.idNumber'),
            party.document ??
              (party.idDocument && `${label('document', party.idDocument.type)} ${party.idDocument.number ?? ''}`),
          ],
          [t('party.legalRepresentative'), party.legalRepresentative],
          [t('party.phone'), party.phone],
          [t('party.region'), party.region && regionName(party.region, language)],
          [t('party.address'), party.address],
        ]}
      />
    </Card>
  );
}
