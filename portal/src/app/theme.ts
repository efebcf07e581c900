import type { ThemeConfig } from 'antd';

/** Restrained: one deep blue, much white, small corners. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1a4f8b',
    colorLink: '#1a4f8b',
    colorInfo: '#1a4f8b',
    colorSuccess: '#2e7d4f',
    colorWarning: '#b7791f',
    colorError: '#b3261e',
    // The tints antd derives from such dark colours are grey; these are clear.
    colorPrimaryBg: '#e8f0f9',
    colorPrimaryBgHover: '#dce8f5',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#bcd3ec',
    colorWarningBg: '#fdf6e7',
    colorWarningBorder: '#efd7a3',
    colorErrorBg: '#fdf1ef',
    colorErrorBorder: '#f0c3bd',
    colorSuccessBg: '#eff8f2',
    colorSuccessBorder: '#b9d8c6',
    colorBgLayout: '#f3f5f8',
    colorTextBase: '#1c2733',
    colorTextSecondary: '#566373',
    colorTextDescription: '#566373',
    borderRadius: 6,
    fontFamily:
      '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Segoe UI", Roboto, sans-serif',
  },
  components: {
    Layout: { siderBg: '#0d2c4f', headerBg: '#ffffff', headerHeight: 60, headerPadding: '0 24px' },
    Menu: { darkItemBg: '#0d2c4f', darkSubMenuItemBg: '#0d2c4f', darkItemSelectedBg: '#1f5a9c', darkItemColor: '#c6d4e4', darkGroupTitleColor: '#7f97b3' },
    Card: { headerFontSize: 16 },
    Descriptions: { labelColor: '#667485' },
  },
};
