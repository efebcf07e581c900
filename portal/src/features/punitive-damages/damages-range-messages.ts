import { merged, pairs } from '../../shared/i18n/messages';
import { punitiveClaims } from './punitive-claim-messages';

/** Words of the dry run of punitive damages. */
export const damagesRanges = merged(
  punitiveClaims,
  pairs({
    'title': ['惩罚性赔偿测算', 'Punitive damages'],
    'hint': ['按行为发生之日的法律测算惩罚性赔偿的幅度。仅供参考，不保存任何数据，由法院决定。', 'Tries the range under the law of the day of the act. For orientation only; nothing is stored, the court decides.'],
    'run': ['测算', 'Compute'],
    'result': ['测算结果', 'Result'],
    'empty': ['填写权利、行为日期、计算基数和已有事实后点击“测算”。', 'Give right, day, base and what is shown, then press “Compute”.'],
    'possible': ['可以主张惩罚性赔偿', 'Punitive damages may be claimed'],
    'not-possible': ['尚不能主张惩罚性赔偿', 'Not to be claimed yet'],
    'range': ['幅度', 'Range'],
    'multiple': ['倍数', 'Multiple'],
    'multiple.value': ['{min} 倍以上 {max} 倍以下', '{min} to {max} times'],
    'basis': ['依据', 'Basis'],
    'field.finesPaid': ['已执行的罚款、罚金', 'Fines already paid'],
    'field.amount': ['基数金额（许可使用费填写单倍数额）', 'Amount of the base'],
  }),
);
