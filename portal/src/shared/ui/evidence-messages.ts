import { pairs } from '../i18n/messages';

/** Words of evidence, wherever it is handed in (domain.md 3.2). */
export const evidenceTexts = pairs({
  'section.evidence': ['证据材料', 'Evidence'],
  'evidenceType.DOCUMENTARY': ['书证', 'Document'],
  'evidenceType.PHYSICAL': ['物证（照片）', 'Physical evidence'],
  'evidenceType.AUDIO_VISUAL': ['视听资料', 'Audio-visual'],
  'evidenceType.ELECTRONIC_DATA': ['电子数据', 'Electronic data'],
  'evidenceType.EXPERT_OPINION': ['鉴定意见', 'Expert opinion'],
  'evidenceType.INSPECTION_RECORD': ['勘验、检查笔录', 'Inspection record'],
  'evidenceType.INTERVIEW_RECORD': ['询问笔录', 'Interview record'],
  'evidenceType.OTHER': ['其他材料', 'Other'],
  'evidence.type': ['证据种类', 'Kind of evidence'],
  'evidence.fingerprint': ['指纹（SHA-256）', 'Fingerprint (SHA-256)'],
  'evidence.upload': ['选择文件', 'Choose files'],
  'evidence.hint': ['单个文件不超过 60 MB，提交后计算数字指纹并固定保存。', 'Up to 60 MB a file; its fingerprint is fixed when it arrives.'],
  'evidence.too-large': ['{name} 超过 60 MB，未上传', '{name} exceeds 60 MB and was not sent'],
  'evidence.failed': ['{name} 上传失败：{reason}', '{name} was not stored: {reason}'],
});
