/** Fields of technology and law (专业领域). */
export const FIELDS = [
  'MECHANICS',
  'ELECTRONICS',
  'COMMUNICATIONS',
  'CHEMISTRY',
  'BIOLOGY_MEDICINE',
  'MATERIALS',
  'SOFTWARE',
  'AGRICULTURE',
  'DESIGN',
  'TRADEMARK_LAW',
  'PATENT_LAW',
  'COPYRIGHT_LAW',
  'APPRAISAL',
] as const;
