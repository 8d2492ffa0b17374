import { describe, expect, it } from 'vitest';
import { clean } from '../support/clean.ts';

const page = (line: string) => `Forside
Indland
Sport

Ung sæl tog bussen

21. marts 2025 kl. 12.08

En ung sæl kravlede fredag morgen om bord på en bybus i havnen og nåede at køre tre stoppesteder.

Passagererne blev bedt om at stå af, og kort efter hentede dyreværnet den unge sæl ved stationen.

Læs også: Delfinen er tilbage i fjorden

Ifølge biologen Ditte Hjortkær er det sket før, at sæler søger op på land efter en storm fra vest.

Mest læste
Supermarked tilbagekalder postej

${line}
`;

describe('who owns a page by its last line', () => {
  it.each([
    ['© 2025 Fjordbladet A/S', 'Fjordbladet'],
    ['© Copyright 2025 Martı Postası. Tüm hakları saklıdır.', 'Martı Postası'],
    ['Copyright ⓒ 남도일간. All rights reserved. 무단 전재 및 재배포 금지', '남도일간'],
    ['Copyright © 2025 港灣日報 版權所有，請勿任意轉載', '港灣日報'],
    ['© Le Courrier du Lac 2024 - Tous droits réservés', 'Le Courrier du Lac'],
    ['© 2025 Ziarul Dunării | Toate drepturile rezervate', 'Ziarul Dunării'],
    ['© Saaren Uutiset Oy 2025', 'Saaren Uutiset'],
    ['© Copyright 2025. Alle rechte vorbehalten', null],
  ])('%s', async (line, site) => {
    expect((await clean(page(line))).article.site).toBe(site);
  });
});
