/** The columns of an import file with an example of each; the headers are the server's (`Column`). */
export const COLUMNS: readonly { field: string; header: string; example: string }[] = [
  { field: 'reference', header: '外部编号', example: '12315-2026-000001' },
  { field: 'intake', header: '来源类型', example: 'REPORT' },
  { field: 'receivedOn', header: '收到日期', example: '2026-06-01' },
  { field: 'respondent', header: '当事人', example: '成都市锦江区醇香阁酒类经营部' },
  { field: 'creditCode', header: '统一社会信用代码', example: '' },
  { field: 'address', header: '地址', example: '成都市锦江区' },
  { field: 'rightKind', header: '权利类型', example: '商标' },
  { field: 'rightNumber', header: '权利号', example: '17654321' },
  { field: 'rightTitle', header: '权利名称', example: '岷岭春' },
  { field: 'region', header: '行为地', example: '510104' },
  { field: 'actDate', header: '行为日期', example: '2026-05-20' },
  { field: 'description', header: '情况描述', example: '门店销售标有他人注册商标的白酒。' },
  { field: 'estimatedValue', header: '估计价值', example: '18640.00' },
];
