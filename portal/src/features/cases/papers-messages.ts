import { pairs } from '../../shared/i18n/messages';

/** The papers of a case (案件文书). */
export const papers = pairs({
  'title': ['案件文书', 'Papers of the case'],
  'none': ['还没有文书', 'No papers yet'],
  'name': ['文书', 'Paper'],
  'number': ['文号', 'Number'],
  'volume': ['卷别', 'Volume'],
  'at': ['形成时间', 'Made at'],
  'paper': ['纸质文书', 'On paper'],
  'print': ['打印', 'Print'],
  'scan': ['回传扫描件', 'Bring back the scan'],
  'scanned': ['查看扫描件', 'See the scan'],
  'volume.MAIN': ['正卷', 'Main'],
  'volume.AUXILIARY': ['副卷', 'Auxiliary'],
});
