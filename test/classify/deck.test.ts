import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';

const STORY = [
  'Zaragoza, 22 ene (EFE).- Una veintena de jóvenes aprenderá desde este mes el oficio de bajar la madera por el río.',
  'El curso dura seis meses, se imparte en una antigua serrería y lo dirigen tres hombres que bajaron troncos de niños.',
  'Los alumnos aprenden a elegir los abetos, a trenzar las varas y a leer el agua, porque el río no perdona los errores.',
];
const DECK = 'La escuela tendrá su primera prueba de fuego en mayo, cuando el río baje lleno.';

describe('the deck of a story that a dateline opens', () => {
  it('is told however many lines stand between them', async () => {
    const between = [
      'Lucía Berdún',
      '22 de enero de 2025 - 06:00 h',
      'Compartir en Facebook',
      'Copiar enlace',
      '12 comentarios',
    ];
    const content = `<html><head><title>Los últimos almadieros | Diario del Río</title></head><body>
      <h1>Los últimos almadieros enseñan su oficio</h1><p>${DECK}</p>
      ${between.map((line) => `<div>${line}</div>`).join('\n')}
      ${STORY.map((text) => `<p>${text}</p>`).join('\n')}</body></html>`;
    const { article } = await cleanPage({ origin: 'input.html', format: 'html', content });
    expect(article.dateline).toMatchObject({ place: 'Zaragoza', agency: 'EFE' });
    expect(article.paragraphs.join('\n')).not.toContain(DECK);
  });
});
