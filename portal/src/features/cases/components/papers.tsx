import { Button, Flex, Table, Tag, Upload } from 'antd';
import { saveFile } from '../../../shared/api/call';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import type { CaseView } from '../api/case';
import { useBindScan, usePapers, usePrint, useScans, type Paper } from '../api/papers';
import { papers } from '../papers-messages';

/** The papers of the case: each is printed from the record, and comes back as a scan (CASE-31, REQ-30). */
export function Papers({ record }: { record: CaseView }) {
  const { t, label } = useTexts(papers);
  const found = usePapers(record.id);
  const scans = useScans(record.id);
  const print = usePrint(record.id);
  const bind = useBindScan(record.id);
  const error = found.error ?? print.error ?? bind.error;
  return (
    <Card title={t('title')}>
      {error && <ProblemAlert error={error} />}
      <Table<Paper>
        size="small"
        rowKey={(paper) => `${String(paper.revision)} ${paper.paper}`}
        loading={found.isPending}
        dataSource={found.data ?? []}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('name'), dataIndex: 'name' },
          { title: t('number'), dataIndex: 'number' },
          { title: t('volume'), render: (_, paper) => <Tag>{label('volume', paper.volume)}</Tag> },
          { title: t('at'), render: (_, paper) => moment(paper.at) },
          {
            title: t('paper'),
            render: (_, paper) => {
              const scan = scans.data?.get(`${String(paper.revision)} ${paper.paper}`);
              return (
                <Flex gap={8} wrap>
                  <Button
                    size="small"
                    aria-label={`${t('print')} ${paper.name}`}
                    onClick={() => {
                      print.mutate(paper);
                    }}
                  >
                    {t('print')}
                  </Button>
                  <Upload
                    showUploadList={false}
                    accept=".pdf,.jpg,.jpeg,.png"
                    beforeUpload={(file) => {
                      bind.mutate({ paper, file });
                      return false;
                    }}
                  >
                    <Button size="small" loading={bind.isPending} aria-label={`${t('scan')} ${paper.name}`}>
                      {t('scan')}
                    </Button>
                  </Upload>
                  {scan && (
                    <Button
                      size="small"
                      type="link"
                      onClick={() => {
                        void saveFile(`/api/evidence/${scan}/content`, paper.name);
                      }}
                    >
                      {t('scanned')}
                    </Button>
                  )}
                </Flex>
              );
            },
          },
        ]}
      />
    </Card>
  );
}
