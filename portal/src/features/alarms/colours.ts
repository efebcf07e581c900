export const ALARM_COLOURS: Readonly<Record<string, string>> = { YELLOW: 'gold', ORANGE: 'orange', RED: 'red' };
