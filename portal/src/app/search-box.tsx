import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { useTexts } from '../shared/i18n/messages';
import { search } from './search-messages';

/** Finds a record from anywhere, by its number, a party or a right. */
export function SearchBox() {
  const { t } = useTexts(search);
  const navigate = useNavigate();
  return (
    <search className="header-search">
      <Input.Search
        placeholder={t('placeholder')}
        aria-label={t('label')}
        enterButton={<SearchOutlined aria-label={t('label')} />}
        maxLength={100}
        allowClear
        onSearch={(typed, _event, info) => {
          const q = typed.trim();
          if (q !== '' && info?.source !== 'clear') {
            void navigate(`/search?${new URLSearchParams({ q }).toString()}`);
          }
        }}
      />
    </search>
  );
}
