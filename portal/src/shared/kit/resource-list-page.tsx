import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { usePerson } from '../session/session';
import { PageTitle } from '../ui/page-title';
import { RecordList } from '../ui/record-list';
import type { ResourceSpec } from './resource';
import { useWords } from './use-words';

/** The list of a described kind of record, with the way to make one where that is done by hand. */
export function ResourceListPage({ spec }: { spec: ResourceSpec }) {
  const words = useWords(spec.words);
  const person = usePerson();
  const offered = spec.create !== undefined && person.roles.some((role) => spec.create?.roles.includes(role));
  const make = offered && (
    <Link to={`${spec.path}/new`}>
      <Button type="primary" icon={<PlusOutlined />}>
        {words.label('page', 'new')}
      </Button>
    </Link>
  );
  return (
    <>
      <PageTitle title={words.label('page', 'title')} hint={words.label('page', 'hint')} extra={make} />
      <RecordList
        collection={spec.collection}
        path={spec.path}
        states={Object.keys(spec.states)}
        tone={(state) => spec.states[state] ?? 'neutral'}
        label={words.label}
        words={words}
        filters={spec.filters}
        columns={spec.columns}
        rowTitle={spec.rowTitle}
        without={spec.without}
        empty={make}
      />
    </>
  );
}
