import type { Person } from '../shared/session/session';

export const HOLDER: Person = {
  name: '蒋维',
  username: 'holder',
  agency: 'rh-yunxi',
  agencyName: '四川云溪酒业有限公司',
  agencyType: 'RIGHTS_HOLDER',
  region: '510104',
  roles: ['rights-holder'],
};

export const OFFICER: Person = {
  name: '陈立群',
  username: 'officer-chengdu',
  agency: 'mr-510100',
  agencyName: '成都市市场监督管理局',
  agencyType: 'MARKET_REGULATION',
  region: '510100',
  roles: ['officer'],
};
