import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([Bars, GridComponent, TooltipComponent, SVGRenderer]);

interface Props {
  /** What the picture says, for who cannot see it. */
  label: string;
  bars: readonly { name: string; value: number }[];
}

/** Horizontal bars, the first at the top; the figures are said in words as well. */
export function BarChart({ label, bars }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Without a width (a hidden tab, a test) there is nothing to draw on.
    if (place.current === null || place.current.clientWidth === 0) {
      return undefined;
    }
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const ordered = [...bars].reverse();
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: ordered.map((bar) => bar.name), axisTick: { show: false } },
      series: [
        {
          type: 'bar',
          barMaxWidth: 18,
          data: ordered.map((bar) => bar.value),
          itemStyle: { color: '#1a4f8b', borderRadius: [0, 3, 3, 0] },
          label: { show: true, position: 'right' },
        },
      ],
    });
    const resize = () => {
      chart.resize();
    };
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('resize', resize);
      chart.dispose();
    };
  }, [bars]);
  const words = bars.map((bar) => `${bar.name} ${bar.value}`).join('，');
  return <div ref={place} role="img" aria-label={`${label}：${words}`} style={{ height: 36 * bars.length + 40 }} />;
}
