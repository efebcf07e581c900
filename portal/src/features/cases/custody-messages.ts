import { pairs } from '../../shared/i18n/messages';

/** Words of who keeps a case: transfer, dispute, designation, share (JUR-03…07). */
export const custody = pairs({
  'section.custody': ['案件移送与管辖', 'Transfer and jurisdiction'],
  'command.transfer': ['移送案件', 'Transfer the case'],
  'command.accept-transfer': ['接收移送', 'Accept the transfer'],
  'command.object-transfer': ['对移送提出异议', 'Object to the transfer'],
  'command.agree-jurisdiction': ['协商管辖', 'Agree on jurisdiction'],
  'command.report-dispute': ['报请指定管辖', 'Report the dispute'],
  'command.designate': ['指定管辖', 'Designate'],
  'command.share': ['共享案件', 'Share the case'],
  'intro.transfer': ['受移送机关接收前，案件仍由本机关办理；受移送机关不得再自行移送。', 'The case stays here until it is accepted, and may not be passed on again.'],
  'intro.object-transfer': ['提出异议后，双方应在七个工作日内协商；协商不成的，报请共同的上一级机关指定。', 'The offices have seven workdays to agree, then their common superior decides.'],
  'intro.designate': ['跨川渝的管辖争议只能由国家层面的机关指定。', 'Across the provinces only the national body designates.'],
  'transferKind.OWN_SYSTEM': ['系统内移送', 'Within the own system'],
  'transferKind.OTHER_DEPARTMENT': ['移送其他部门', 'To another department'],
  'field.transferTo': ['受移送机关', 'Receiving office'],
  'field.transferKind': ['移送种类', 'Kind of transfer'],
  'field.letter': ['案件移送函文号', 'Number of the letter'],
  'field.keeper': ['管辖机关', 'Competent office'],
  'field.document': ['文号', 'Document number'],
  'field.shareWith': ['共享机关', 'Shared with'],
  'field.transfer': ['移送', 'Transfer'],
  'field.dispute': ['管辖争议', 'Dispute'],
  'field.former': ['原办理机关', 'Former offices'],
  'field.shares': ['共享', 'Shared with'],
});
