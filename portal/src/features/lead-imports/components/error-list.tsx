import { DownloadOutlined } from '@ant-design/icons';
import { Button, Table, Typography } from 'antd';
import type { FieldError } from '../../../shared/api/problem';
import { fieldTexts } from '../../../shared/form/messages';
import { errorText } from '../../../shared/form/server-errors';
import { useTexts } from '../../../shared/i18n/messages';
import { columnOf, errorFile, rowOf } from '../errors';
import { leadImports } from '../messages';
import { saveText } from '../save-text';
import { Card } from '../../../shared/ui/card';

interface Props {
  title: string;
  errors: readonly FieldError[];
  /** Name of the downloaded file. */
  fileName: string;
}

/** What is wrong, row by row as the spreadsheet counts them, and the same as a file to work through. */
export function ErrorList({ title, errors, fileName }: Props) {
  const { t, label } = useTexts(leadImports);
  const words = useTexts(fieldTexts);
  const rows = errors.map((error, index) => ({
    key: index,
    row: rowOf(error),
    column: label('column', columnOf(error)),
    // The server says in Chinese what is wrong with a row; English readers get the meaning of its code.
    text: words.language === 'zh' && error.message ? error.message : errorText(error, words),
  }));
  return (
    <Card
      title={`${title}（${errors.length}）`}
      role="region"
      aria-label={title}
      extra={
        <Button
          icon={<DownloadOutlined />}
          onClick={() => {
            saveText(errorFile([t('row'), t('column'), t('what')], rows), fileName);
          }}
        >
          {t('download')}
        </Button>
      }
    >
      <Table
        size="small"
        rowKey="key"
        dataSource={rows}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('row'), dataIndex: 'row', width: 90 },
          { title: t('column'), dataIndex: 'column', width: 200 },
          { title: t('what'), dataIndex: 'text', render: (text: string) => <Typography.Text className="break">{text}</Typography.Text> },
        ]}
      />
    </Card>
  );
}
