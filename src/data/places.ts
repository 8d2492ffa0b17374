import { lazy } from '../text/lazy.ts';

/**
 * Places that a news story is filed from. They decide only where nothing else can: capitals and a dash
 * without agency or date are a dateline in `OSLO — ` and none in `NASA — `.
 */

/** United States cities: those that AP prints without a state, and others that stand alone in local papers. */
const UNITED_STATES = `Atlanta; Baltimore; Boston; Chicago; Cincinnati; Cleveland; Dallas; Denver; Detroit; Honolulu
Houston; Indianapolis; Las Vegas; Los Angeles; Miami; Milwaukee; Minneapolis; New Orleans; New York; Oklahoma City
Philadelphia; Phoenix; Pittsburgh; St. Louis; Salt Lake City; San Antonio; San Diego; San Francisco; Seattle
Washington; New York City; Albany; Albuquerque; Anchorage; Ann Arbor; Arlington; Atlantic City; Augusta; Austin
Bakersfield; Baton Rouge; Billings; Birmingham; Bismarck; Boise; Boulder; Bridgeport; Brooklyn; Buffalo; Charleston
Charlotte; Chattanooga; Cheyenne; Colorado Springs; Columbia; Columbus; Dayton; Des Moines; Duluth; Durham; El Paso
Fargo; Fort Lauderdale; Fort Myers; Fort Wayne; Fort Worth; Fresno; Grand Rapids; Green Bay; Greensboro; Greenville
Harrisburg; Hartford; Hollywood; Huntsville; Jacksonville; Jefferson City; Juneau; Kansas City; Key West; Knoxville
Lansing; Laredo; Lexington; Lincoln; Little Rock; Long Beach; Louisville; Lubbock; Madison; Manchester; Memphis; Mesa
Miami Beach; Mobile; Montgomery; Montpelier; Nashville; New Haven; Newark; Newport Beach; Norfolk; Oakland; Ocala
Olympia; Omaha; Orlando; Palm Beach; Palm Springs; Palo Alto; Pasadena; Pensacola; Peoria; Plano; Portland
Providence; Raleigh; Redmond; Reno; Richmond; Riverside; Roanoke; Rochester; Sacramento; Salem; San Bernardino
San Jose; San José; Santa Ana; Santa Barbara; Santa Fe; Santa Monica; Savannah; Scottsdale; Shreveport; Silver Spring
Sioux City; Sioux Falls; South Bend; Spokane; Springfield; St. Paul; St. Petersburg; Stamford; Syracuse; Tacoma
Tallahassee; Tampa; Tempe; Toledo; Topeka; Trenton; Tucson; Tulsa; Tuscaloosa; Virginia Beach; West Palm Beach; Wichita
Wilmington; Winston-Salem; Worcester; Capitol Hill; Pearl Harbor; Cape Canaveral; Guantanamo Bay; Camp David
Silicon Valley; Manhattan; The Bronx; Queens; Staten Island; Long Island; Mar-a-Lago
Annapolis; Carson City; Chapel Hill; Fayetteville; Gainesville; Fort Collins; Corpus Christi; McAllen; Brownsville
Waco; Amarillo; Galveston; Modesto; Anaheim; Irvine; San Mateo; Missoula; Bozeman; Rapid City; Cedar Rapids; Kalamazoo
Akron; Youngstown; Scranton; Allentown; Poughkeepsie; Yonkers; Hoboken; Bangor; Asheville; Myrtle Beach; Biloxi
Gulfport; Joplin`;

/** The world's capitals in English, with their other English spellings. */
const CAPITALS = `Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Algiers; Amman; Amsterdam; Andorra la Vella; Ankara
Antananarivo; Apia; Ashgabat; Asmara; Astana; Asunción; Asuncion; Athens; Baghdad; Baku; Bamako; Bandar Seri Begawan
Bangkok; Bangui; Banjul; Basseterre; Beijing; Beirut; Belfast; Belgrade; Belmopan; Berlin; Bern; Berne; Bishkek; Bissau
Bogotá; Bogota; Brasília; Brasilia; Bratislava; Brazzaville; Bridgetown; Brussels; Bucharest; Budapest; Buenos Aires
Bujumbura; Cairo; Canberra; Caracas; Cardiff; Castries; Chisinau; Chișinău; Colombo; Conakry; Copenhagen; Cotonou; Dakar
Damascus; Dar es Salaam; Dhaka; Dili; Djibouti; Dodoma; Doha; Dublin; Dushanbe; Edinburgh; Freetown; Funafuti; Gaborone
Georgetown; Gitega; Guatemala City; Hanoi; Harare; Havana; Helsinki; Honiara; Islamabad; Jakarta; Jerusalem; Juba; Kabul
Kampala; Kathmandu; Khartoum; Kigali; Kingston; Kingstown; Kinshasa; Kuala Lumpur; Kuwait City; Kyiv; Kiev; La Paz
Libreville; Lilongwe; Lima; Lisbon; Ljubljana; Lomé; Lome; London; Luanda; Lusaka; Luxembourg; Madrid; Majuro; Malabo
Malé; Male; Managua; Manama; Manila; Maputo; Maseru; Mbabane; Mexico City; Minsk; Mogadishu; Monaco; Monrovia; Montevideo
Moroni; Moscow; Muscat; N’Djamena; N'Djamena; Nairobi; Nassau; Naypyitaw; Niamey; Nicosia; Nouakchott; Noumea; Nuuk
Nuku’alofa; Oslo; Ottawa; Ouagadougou; Palikir; Panama City; Paramaribo; Paris; Phnom Penh; Podgorica; Port Louis
Port Moresby; Port Vila; Port of Spain; Port-au-Prince; Porto-Novo; Prague; Praia; Pretoria; Pristina; Pyongyang; Quito
Rabat; Reykjavík; Reykjavik; Riga; Riyadh; Rome; Roseau; San Juan; San Marino; San Salvador; Sanaa; Santiago
Santo Domingo; São Tomé; Sao Tome; Sarajevo; Seoul; Singapore; Skopje; Sofia; Stockholm; Sucre; Suva; Taipei; Tallinn
Tarawa; Tashkent; Tbilisi; Tegucigalpa; Tehran; Thimphu; Tirana; Tokyo; Tripoli; Tunis; Ulaanbaatar; Ulan Bator; Vaduz
Valletta; Vatican City; Victoria; Vienna; Vientiane; Vilnius; Warsaw; Wellington; Windhoek; Yaoundé; Yaounde; Yerevan
Zagreb`;

/** Other cities and regions most seen in datelines, in English. */
const CITIES = `Aberdeen; Adelaide; Aden; Agra; Ahmedabad; Aleppo; Alexandria; Almaty; Amritsar; Antwerp; Auckland; Baghuz
Bali; Bangalore; Barcelona; Basel; Basra; Beersheba; Benghazi; Bengaluru; Bethlehem; Bhopal; Bhubaneswar; Bilbao; Bonn
Bordeaux; Brisbane; Bristol; Bucha; Busan; Calgary; Cambridge; Cancun; Cannes; Cape Town; Cebu; Chandigarh; Chengdu
Chennai; Chiang Mai; Chongqing; Christchurch; Cologne; Cork; Cox’s Bazar; Cox's Bazar; Dalian; Darwin; Davao; Davos
Deir al-Balah; Delhi; Denpasar; Dharamsala; Dnipro; Donetsk; Dortmund; Dresden; Dubai; Durban; Düsseldorf; Edmonton
Erbil; Frankfurt; Frederick; Fukuoka; Fukushima; Galway; Gaza; Gaza City; Gaza Strip; Gdansk; Geneva; Genoa; Glasgow
Goa; Goma; Gothenburg; Guangzhou; Guadalajara; Guayaquil; Gurugram; Guwahati; Haifa; Halifax; Hamburg; Hamilton
Hangzhou; Hanover; Harbin; Hebron; Hiroshima; Ho Chi Minh City; Hobart; Hong Kong; Hyderabad; Idlib; Imphal; Incheon
Innsbruck; Irbil; Istanbul; Izmir; Jaipur; Jammu; Jeddah; Jenin; Jerusalem; Johannesburg; Johor Bahru; Kaduna; Kandahar
Kano; Karachi; Kashmir; Kazan; Kharkiv; Kherson; Khan Younis; Kirkuk; Kobe; Kochi; Kolkata; Kota Kinabalu; Krakow
Kramatorsk; Kuching; Kunming; Kyoto; Lagos; Lahore; Lausanne; Leeds; Leicester; Leipzig; Liverpool; Lucknow; Lviv; Lyon
Macau; Mannheim; Mariupol; Marrakech; Marseille; Mecca; Medellin; Medina; Melbourne; Milan; Mombasa; Monterrey; Montreal
Montréal; Mosul; Multan; Mumbai; Munich; Muzaffarabad; Nagasaki; Nagoya; Nagpur; Najaf; Nanjing; Naples; New Delhi
Newcastle; Nice; Noida; Nottingham; Novosibirsk; Nuremberg; Odesa; Odessa; Okinawa; Osaka; Oxford; Palermo; Panaji
Panmunjom; Paphos; Patna; Penang; Perth; Peshawar; Phuket; Plymouth; Pokrovsk; Port Harcourt; Porto; Pune; Quebec City
Québec; Quetta; Rafah; Raipur; Ramallah; Ranchi; Rangoon; Rawalpindi; Regina; Rio de Janeiro; Rotterdam; Saint Petersburg
Salvador; Salzburg; Samarkand; São Paulo; Sao Paulo; Sapporo; Saskatoon; Sderot; Seville; Shanghai; Sharjah
Sharm el-Sheikh; Sheffield; Shenyang; Shenzhen; Shimla; Simferopol; Southampton; Srinagar; St. John’s; St. John's
Strasbourg; Stuttgart; Surabaya; Surat; Sydney; Tel Aviv; Thessaloniki; The Hague; Thiruvananthapuram; Tianjin; Tijuana
Tikrit; Toronto; Toulouse; Trieste; Turin; Tyre; United Nations; Urumqi; Valencia; Valparaiso; Vancouver; Varanasi
Venice; Verona; Vijayawada; Vladivostok; Wuhan; Xi’an; Xiamen; Yangon; Yekaterinburg; Yokohama; York; Zaporizhzhia
Zaragoza; Zurich; West Bank; Vatican; Lesbos; Kosovo; Crimea; Taipei City; Winnipeg; Fort McMurray; Whitehorse; Iqaluit`;

/**
 * More of the cities of over some 300,000 people and of the seats of provinces, as GeoNames lists them, that papers of
 * their country print alone. Words that mean something else in capitals are left out: `COMO`, `NATAL`, `SPLIT`, `TOURS`.
 */
const OF_ASIA_AND_AFRICA = `Petaling Jaya; Shah Alam; Ipoh; Johor Baru; Seremban; Melaka; Kuala Terengganu; Alor Setar; Miri; Sibu; Kota Bharu
Kuantan; Kangar; Sandakan; Tawau; Bintulu; Klang; Subang Jaya; Cyberjaya; Langkawi; Taiping; Batu Pahat; Labuan
Pontianak; Banjarmasin; Balikpapan; Samarinda; Manado; Jayapura; Mataram; Kupang; Ambon; Banda Aceh; Pekanbaru; Padang
Jambi; Bengkulu; Bandar Lampung; Bogor; Depok; Bekasi; Tangerang; Malang; Cirebon; Davao City; Quezon City; Cebu City
Bacolod; Bacolod City; Baguio; Baguio City; Zamboanga; Zamboanga City; Iloilo; Iloilo City; Cotabato; Cotabato City
Makati; Makati City; Pasay City; Pasig City; Taguig City; Marawi; Marawi City; Butuan City; Iligan City; Tacloban
Tacloban City; General Santos; General Santos City; Cagayan de Oro; Cagayan de Oro City; Puerto Princesa
Puerto Princesa City; Pattaya; Da Nang; Haiphong; Can Tho; Mandalay; Siem Reap; Faisalabad; Sukkur; Sialkot
Bahawalpur; Gilgit; Larkana; Gujranwala; Sargodha; Abbottabad; Mardan; Mingora; Dera Ismail Khan; Dera Ghazi Khan
Gwadar; Mirpur; Mirpurkhas; Skardu; Nawabshah; Jhang; Sahiwal; Okara; Kohat; Bannu; Parachinar; Turbat; Khuzdar
Chitral; Thatta; Visakhapatnam; Indore; Mysuru; Mysore; Mangaluru; Mangalore; Coimbatore; Madurai; Ludhiana; Agartala
Kohima; Itanagar; Tirupati; Aizawl; Shillong; Gangtok; Dehradun; Dimapur; Siliguri; Darjeeling; Jodhpur; Udaipur
Ajmer; Bikaner; Gwalior; Jabalpur; Ujjain; Kanpur; Prayagraj; Allahabad; Meerut; Ghaziabad; Greater Noida; Bareilly
Gorakhpur; Ayodhya; Mathura; Faridabad; Panchkula; Mohali; Jalandhar; Patiala; Bathinda; Jamshedpur; Dhanbad; Cuttack
Rourkela; Vadodara; Rajkot; Gandhinagar; Nashik; Aurangabad; Thane; Navi Mumbai; Solapur; Kolhapur; Hubballi; Belagavi
Tiruchirappalli; Tiruchi; Vellore; Thoothukudi; Puducherry; Kozhikode; Kannur; Thrissur; Kottayam; Alappuzha; Kollam
Guntur; Warangal; Nellore; Kurnool; Port Blair; Leh; Kargil; Haridwar; Rishikesh; Dharamshala; Silchar; Dibrugarh
Jorhat; Pokhara; Biratnagar; Chattogram; Chittagong; Sylhet; Khulna; Rajshahi; Barishal; Rangpur; Mymensingh; Cumilla
Jaffna; Trincomalee; Batticaloa; Tabriz; Isfahan; Mashhad; Ahvaz; Bandar Abbas; Nablus; Tulkarm; Qalqilya; Beit Hanoun
Jabalia; Nuseirat; Sidon; Baalbek; Nabatieh; Homs; Hama; Latakia; Daraa; Deir el-Zour; Raqqa; Qamishli; Sulaimaniyah
Duhok; Fallujah; Ramadi; Karbala; Samarra; Ismailia; Port Said; Luxor; Aswan; Giza; El Arish; Hodeidah; Taiz; Marib
Mukalla; Salalah; Dammam; Ras Al Khaimah; Fujairah; Ajman; Kumasi; Takoradi; Ibadan; Maiduguri; Sokoto; Enugu
Benin City; Calabar; Uyo; Owerri; Awka; Asaba; Yenagoa; Abeokuta; Akure; Osogbo; Ilorin; Lokoja; Makurdi; Bauchi; Yola
Damaturu; Katsina; Zaria; Onitsha; Warri; Kisumu; Nakuru; Eldoret; Garissa; Arusha; Zanzibar; Mwanza; Entebbe; Gulu
Mekelle; Gondar; Bahir Dar; Dire Dawa; Hargeisa; Kismayo; Baidoa; Bulawayo; Mutare; Ndola; Kitwe; Blantyre
Port Elizabeth; Gqeberha; Bloemfontein; Pietermaritzburg; Polokwane; Soweto; Bunia; El Fasher; Port Sudan; Omdurman
Misrata; Sirte; Derna; Tobruk; Agadez; Hefei; Fuzhou; Nanchang; Changsha; Zhengzhou; Jinan; Qingdao; Ningbo; Suzhou
Wuxi; Guiyang; Nanning; Haikou; Sanya; Lanzhou; Xining; Yinchuan; Hohhot; Lhasa; Taiyuan; Shijiazhuang; Changchun
Kaohsiung; Taichung; Tainan; Hsinchu; Keelung; Taoyuan; Sendai; Niigata; Kanazawa; Naha; Kumamoto; Daegu; Daejeon
Gwangju; Ulsan; Sejong; Suwon; Jeju; Gyeongju; Pohang`;

const OF_EUROPE_CANADA_AND_OCEANIA = `Poltava; Vinnytsia; Sumy; Chernihiv; Mykolaiv; Ternopil; Uzhhorod; Ivano-Frankivsk; Rivne; Kryvyi Rih; Zhytomyr
Bakhmut; Sloviansk; Kupiansk; Luhansk; Sevastopol; Rostov-on-Don; Sochi; Kursk; Belgorod; Murmansk; Grozny
Chelyabinsk; Nizhny Novgorod; Samara; Omsk; Irkutsk; Yakutsk; Kaliningrad; Makhachkala; Khabarovsk; Grodno; Gomel
Vitebsk; Tiraspol; Batumi; Gyumri; Stepanakert; Shymkent; Karaganda; Bukhara; Khujand; Inverness; Londonderry; Bruges
Ghent; Maastricht; Kaunas; Tartu; Novi Sad; Dubrovnik; Mostar; Banja Luka; Plovdiv; Varna; Heraklion; Larnaca
Limassol; Cairns; Townsville; Alice Springs; Wollongong; Geelong; Launceston; Dunedin; Rotorua; Tauranga
Palmerston North; Fredericton; Charlottetown; Yellowknife; Quebec; Moncton; Saint John; Kelowna; Kamloops; Nanaimo
Lethbridge; Red Deer; Medicine Hat; Thunder Bay; Sudbury; Kitchener; Mississauga; Brampton; Guantánamo Bay; Guantánamo`;

/** The same places and others as their own languages print them in datelines. */
const OTHER_LANGUAGES = `Ciudad de México; México; Nueva York; Nueva Delhi; Londres; París; Roma; Moscú; Pekín; Ginebra
Bruselas; Berlín; Viena; La Habana; Ciudad de Guatemala; San José; Panamá; Sevilla; Málaga; Bilbao; Pamplona; Santander
Oviedo; Valladolid; Toledo; Mérida; Palma; Palma de Mallorca; Las Palmas; Murcia; Logroño; Vigo; Santiago de Compostela
A Coruña; Granada; Córdoba; Cádiz; Rosario; Medellín; Cali; Cartagena; Barranquilla; Maracaibo; Cusco; Arequipa
Guayaquil; Cochabamba; Tokio; Seúl; Jerusalén; El Cairo; Teherán; Estocolmo; Copenhague; Varsovia; Praga; Lisboa; Atenas
Rio; Belo Horizonte; Porto Alegre; Curitiba; Recife; Fortaleza; Manaus; Belém; Goiânia; Florianópolis; Vitória; Campinas
Nova York; Nova Iorque; Moscou; Moscovo; Pequim; Genebra; Bruxelas; Berlim; Coimbra; Braga; Faro; Funchal; Ponta Delgada
Bruxelles; Genève; Lausanne; Moscou; Pékin; Le Caire; Alger; Téhéran; Athènes; Lisbonne; Londres; Vienne; Varsovie
Lille; Nantes; Rennes; Grenoble; Montpellier; Dijon; Reims; Rouen; Bayonne; Ajaccio; Beyrouth; Jérusalem; Dakar
Wien; München; Köln; Zürich; Genf; Graz; Linz; Klagenfurt; Bregenz; Luzern; St. Gallen; Bremen; Hannover; Kiel; Rostock
Schwerin; Potsdam; Magdeburg; Halle; Erfurt; Jena; Weimar; Chemnitz; Mainz; Wiesbaden; Saarbrücken; Karlsruhe; Freiburg
Ulm; Augsburg; Regensburg; Würzburg; Nürnberg; Kassel; Göttingen; Braunschweig; Wolfsburg; Osnabrück; Oldenburg; Münster
Bielefeld; Dortmund; Essen; Duisburg; Bochum; Wuppertal; Aachen; Frankfurt/Main; Frankfurt am Main; Frankfurt a.M.
Brüssel; Straßburg; Moskau; Peking; Kopenhagen; Prag; Warschau; Rom; Mailand; Lissabon; Athen; Kairo; Neu-Delhi; Tokio
Kiew; Bukarest; Belgrad; Teheran; Damaskus; Tripolis; Algier; Havanna; Mexiko-Stadt; Genua; Venedig; Neapel
Milano; Torino; Napoli; Firenze; Venezia; Genova; Bologna; Palermo; Bari; Catania; Cagliari; Trieste; Trento; Perugia
Ancona; L’Aquila; L'Aquila; Pescara; Potenza; Catanzaro; Reggio Calabria; Aosta; Bolzano; Padova; Brescia; Parma; Modena
Rimini; Messina; Città del Vaticano; Parigi; Londra; Berlino; Madrid; Mosca; Pechino; Bruxelles; Ginevra; Zurigo; Atene
Il Cairo; Gerusalemme; Stoccolma; Varsavia; Lisbona
Brussel; Den Haag; Antwerpen; Gent; Luik; Parijs; Londen; Berlijn; Moskou; Utrecht; Eindhoven; Groningen; Genève; Wenen
Warszawa; Kraków; Gdańsk; Wrocław; Poznań; Łódź; Katowice; Lublin; Bruksela; Moskwa; Londyn; Paryż; Kijów; Rzym
Praha; Brno; Ostrava; Bratislava; Košice; Budapest; București; Beograd; Zagreb; Sarajevo; Skopje; Tirana; Priština
København; Aarhus; Odense; Göteborg; Malmö; Uppsala; Bergen; Trondheim; Stavanger; Tromsø; Helsinki; Tampere; Turku; Oulu
İstanbul; İzmir; Antalya; Bursa; Adana; Diyarbakır; Gaziantep; Konya; Trabzon; Lefkoşa
Bandung; Surabaya; Medan; Semarang; Makassar; Yogyakarta; Denpasar; Palembang; Putrajaya; George Town
Москва; Санкт-Петербург; Петербург; Киев; Київ; Минск; Мінск; Астана; Алматы; Алма-Ата; Ташкент; Бишкек; Душанбе; Ереван
Баку; Тбилиси; Кишинев; Рига; Вильнюс; Таллин; Лондон; Париж; Берлин; Вашингтон; Нью-Йорк; Женева; Брюссель; Пекин; Токио
Тегеран; Анкара; Стамбул; Каир; Дамаск; Иерусалим; Тель-Авив; Варшава; Прага; Вена; Рим; Мадрид; Белград; София
Екатеринбург; Новосибирск; Казань; Нижний Новгород; Самара; Омск; Челябинск; Ростов-на-Дону; Уфа; Красноярск; Пермь
Воронеж; Волгоград; Краснодар; Сочи; Владивосток; Хабаровск; Иркутск; Тюмень; Калининград; Симферополь; Севастополь
Донецк; Луганск; Грозный; Махачкала; Харьков; Харків; Одесса; Одеса; Львів; Львов; Дніпро; Запоріжжя; Херсон; Гаага; ООН
القاهرة; بيروت; دمشق; بغداد; عمان; الرياض; جدة; دبي; أبوظبي; أبو ظبي; الدوحة; الكويت; المنامة; مسقط; صنعاء; عدن; القدس
رام الله; غزة; الخرطوم; طرابلس; بنغازي; تونس; الجزائر; الرباط; الدار البيضاء; نواكشوط; واشنطن; نيويورك; لندن; باريس
برلين; موسكو; بكين; طهران; أنقرة; اسطنبول; إسطنبول; جنيف; بروكسل; روما; مدريد; القدس المحتلة; مكة المكرمة; طوكيو; كييف
नई दिल्ली; दिल्ली; मुंबई; कोलकाता; चेन्नई; बेंगलुरु; हैदराबाद; लखनऊ; पटना; जयपुर; भोपाल; रांची; रायपुर; देहरादून; शिमला; श्रीनगर
जम्मू; चंडीगढ़; अहमदाबाद; गांधीनगर; पुणे; नागपुर; वाराणसी; प्रयागराज; कानपुर; इंदौर; गुवाहाटी; भुवनेश्वर; नोएडा; गुरुग्राम; काठमांडू; वाशिंगटन; वॉशिंगटन
न्यूयॉर्क; लंदन; इस्लामाबाद; ढाका; बीजिंग; मॉस्को
Vitoria; San Sebastián; Gijón; Almería; Huelva; Jaén; Cáceres; Badajoz; Salamanca; Burgos; Palencia; Ávila; Segovia
Soria; Lugo; Ourense; Pontevedra; Huesca; Teruel; Lleida; Girona; Tarragona; Castellón; Alicante; Albacete
Ciudad Real; Ceuta; Melilla; Santa Cruz de Tenerife; Mendoza; La Plata; Mar del Plata; Tucumán; Neuquén; Bariloche
Ushuaia; Bahía Blanca; Paraná; Valparaíso; Concepción; Antofagasta; Temuco; Iquique; Arica; Punta Arenas; Viña del Mar
Santiago de Chile; Bucaramanga; Cúcuta; Manizales; Ibagué; Villavicencio; Santa Marta; Neiva; Popayán; Montería
Cuenca; Santa Cruz; El Alto; Oruro; Potosí; Tarija; Piura; Chiclayo; Iquitos; Tacna; Puno; Huancayo; Barquisimeto
Ciudad Bolívar; San Pedro Sula; Quetzaltenango; Ciudad de Panamá; Ciudad del Este; Punta del Este; Santiago de Cuba
Holguín; Camagüey; La Romana; La Vega; Puerto Plata; Punta Cana; San Cristóbal; Culiacán; Oaxaca; Puebla; Hermosillo
Chilpancingo; Xalapa; Morelia; Acapulco; Cancún; Ciudad Juárez; Saltillo; Torreón; Toluca; Querétaro; Aguascalientes
Zacatecas; San Luis Potosí; Veracruz; Villahermosa; Tuxtla Gutiérrez; Mazatlán; Mexicali; Ensenada; Reynosa; Matamoros
Nuevo Laredo; Ciudad Victoria; Cuernavaca; Pachuca; Tlaxcala; Colima; Tepic; Campeche; Chetumal; Cuiabá; Campo Grande
João Pessoa; Maceió; Aracaju; São Luís; Teresina; Macapá; Boa Vista; Porto Velho; Rio Branco; Ribeirão Preto; Niterói
Uberlândia; Londrina; Joinville; Aveiro; Viseu; Leiria; Setúbal; Évora; Bragança; Viana do Castelo; Vila Real
Santarém; Castelo Branco; Nampula; Benguela; Oran; Constantine; Annaba; Tizi-Ouzou; Béjaïa; Sétif; Blida; Tlemcen
Batna; Casablanca; Fès; Tanger; Agadir; Oujda; Meknès; Laâyoune; Sfax; Sousse; Lubumbashi; Bukavu; Kisangani; Douala
Pointe-Noire; Bobo-Dioulasso; Tombouctou; Nouméa; Papeete; Fort-de-France; Pointe-à-Pitre; Sherbrooke; Gatineau
Trois-Rivières; Saguenay; Lévis; Le Havre; Le Mans; Clermont-Ferrand; Saint-Étienne; Toulon; Nîmes; Perpignan; Avignon
Aix-en-Provence; Besançon; Limoges; Poitiers; Orléans; Amiens; Caen; Brest; Metz; Mulhouse; Colmar; Annecy; Chambéry
Bastia; Calais; Dunkerque; Liège; Namur; Charleroi; Fribourg; Neuchâtel; Versailles; Heidelberg; Trier; Koblenz
Krefeld; Gelsenkirchen; Oberhausen; Bremerhaven; Lübeck; Flensburg; Cottbus; Zwickau; Görlitz; Bayreuth; Bamberg
Ingolstadt; Passau; Erlangen; Konstanz; Heilbronn; Pforzheim; Reutlingen; Tübingen; Darmstadt; Paderborn; Hildesheim
Villach; St. Pölten; Eisenstadt; Dornbirn; Winterthur; Schaffhausen; Lugano; Bellinzona; Ravenna; Lecce; Taranto
Cosenza; Udine; Bergamo; Varese; Monza; Salerno; Caserta; Foggia; Brindisi; Matera; Crotone; Vibo Valentia; Avellino
Benevento; Campobasso; Isernia; Chieti; Teramo; Ascoli Piceno; Macerata; Pesaro; Arezzo; Pisa; Livorno; Lucca; Siena
Grosseto; Pistoia; Viterbo; Frosinone; Rieti; Terni; Ferrara; Piacenza; Reggio Emilia; Forlì; Cesena; Mantova; Cremona
Pavia; Lecco; Sondrio; Novara; Alessandria; Asti; Cuneo; Vercelli; Biella; Savona; Imperia; La Spezia; Vicenza
Treviso; Belluno; Rovigo; Gorizia; Pordenone; Sassari; Nuoro; Oristano; Olbia; Agrigento; Trapani; Siracusa; Ragusa
Enna; Caltanissetta; Tunisi; Brugge; Leuven; Mechelen; Hasselt; Tilburg; Arnhem; Nijmegen; Leiden; Delft; Haarlem
Białystok; Rzeszów; Szczecin; Bydgoszcz; Toruń; Olsztyn; Opole; Kielce; Gdynia; Częstochowa; Plzeň; Olomouc
Cluj-Napoca; Timișoara; Iași; Constanța; Brașov; Niš; Rijeka; Maribor; Debrecen; Szeged; Pécs; Győr; Linköping; Örebro
Umeå; Kiruna; Aalborg; Esbjerg; Kristiansand; Rovaniemi; Jyväskylä; Samsun; Kayseri; Eskişehir; Mersin; Hatay
Kahramanmaraş; Malatya; Şanlıurfa; Erzurum; Denizli; Muğla; Bodrum; Edirne; Kocaeli; Sakarya; Mardin; Balıkesir
Tekirdağ; Çanakkale; Adıyaman; Elazığ; Sivas; Rize; Hakkari; Şırnak; Саратов; Тула; Рязань; Ярославль; Тверь; Курск
Белгород; Брянск; Смоленск; Псков; Мурманск; Архангельск; Томск; Кемерово; Барнаул; Якутск; Чита; Улан-Удэ
Владикавказ; Нальчик; Ставрополь; Астрахань; Пенза; Оренбург; Ижевск; Киров; Липецк; Тольятти; Магадан; Южно-Сахалинск
Ялта; Керчь; Мариуполь; Мелитополь; Брест; Гомель; Гродно; Витебск; Шымкент; Караганда; Актау; Батуми; Сухум; Цхинвал
Степанакерт; Полтава; Чернигов; Чернігів; Суми; Сумы; Вінниця; Житомир; Ужгород; Тернопіль; Рівне; Луцьк; Кривий Ріг
Страсбург; Мюнхен; Гамбург; Милан; Барселона; Стокгольм; Осло; Хельсинки; Копенгаген; Будапешт; Бухарест; Загреб
Афины; Лиссабон; Дублин; Амстердам; Братислава; Люксембург; Ватикан; Давос; Оттава; Мехико; Гавана; Чикаго
Лос-Анджелес; Сеул; Пхеньян; Ханой; Бангкок; Шанхай; Гонконг; Нью-Дели; Исламабад; Кабул; Багдад; Бейрут; Эр-Рияд
Дубай; Абу-Даби; Доха; Триполи; Сидней; حلب; حمص; اللاذقية; البصرة; الموصل; أربيل; كربلاء; النجف; نابلس; الخليل; جنين
بيت لحم; الإسكندرية; السويس; الأقصر; أسوان; مراكش; طنجة; وهران; قسنطينة; صفاقس; الشارقة; تعز; الحديدة; مأرب; المكلا
أم درمان; بورتسودان; مقديشو; جيبوتي; فيينا; أثينا; الفاتيكان; ستوكهولم; أوسلو; كوبنهاغن; وارسو; بوخارست; بودابست
إسلام آباد; نيودلهي; كابول; سول; أوتاوا`;

const OF_FURTHER_LANGUAGES = `ঢাকা; চট্টগ্রাম; কলকাতা; দিল্লি; নয়াদিল্লি; সিলেট; রাজশাহী; খুলনা; বরিশাল; রংপুর; ময়মনসিংহ
কুমিল্লা; নারায়ণগঞ্জ; গাজীপুর; কক্সবাজার; ইসলামাবাদ; কাঠমান্ডু; লন্ডন; ওয়াশিংটন; নিউইয়র্ক; প্যারিস; মস্কো; বেইজিং
তেহরান; تهران; مشهد; اصفهان; شیراز; تبریز; اهواز; کرمان; رشت; یزد; کابل; هرات; قندهار; لندن; پاریس; واشنگتن; مسکو
نیویورک; ژنو; برلین; پکن; اسلام آباد; کراچی; لاہور; پشاور; کوئٹہ; راولپنڈی; ملتان; فیصل آباد; نئی دہلی; سری نگر
واشنگٹن; دبئی`;

/** AP's state abbreviations, the postal ones, and the states it spells out (the others may be spelled out too). */
const STATES = `Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Kans.; Ky.; La.; Md.; Mass.; Mich.
Minn.; Miss.; Mo.; Mont.; Neb.; Nebr.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.
Tenn.; Tex.; Vt.; Va.; Wash.; W.Va.; W. Va.; Wis.; Wyo.; D.C.; P.R.; V.I.; Alaska; Hawaii; Idaho; Iowa; Maine; Ohio
Texas; Utah; Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Illinois
Indiana; Kansas; Kentucky; Louisiana; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana
Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Oklahoma; Oregon
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Vermont; Virginia; Washington; West Virginia
Wisconsin; Wyoming; District of Columbia; Puerto Rico; Guam
AL; AK; AZ; AR; CA; CO; CT; DE; FL; GA; HI; ID; IL; IN; IA; KS; KY; LA; ME; MD; MA; MI; MN; MS; MO; MT; NE; NV; NH; NJ
NM; NY; NC; ND; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VT; VA; WA; WV; WI; WY; DC; PR
AB; BC; MB; NB; NL; NS; NT; NU; ON; PE; QC; SK; YT; Alta.; B.C.; Man.; N.B.; N.L.; N.S.; N.W.T.; Ont.; P.E.I.; Que.
Sask.; Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador; Nova Scotia
Nunavut; Ontario; Prince Edward Island; Quebec; Québec; Saskatchewan; Yukon; Northwest Territories
NSW; Vic.; Qld.; QLD; New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory
SP; RJ; MG; RS; PR; BA; DF; CE; PE; AM; GO; SC`;

/** Countries and regions that stand after a city. */
const COUNTRIES = `Afghanistan; Albania; Algeria; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain
Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia; Bosnia-Herzegovina; Botswana
Brazil; Britain; Brunei; Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon; Canada; Chad; Chile; China; Colombia; Congo
Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Czechia; Denmark; Djibouti; Dominican Republic; East Timor; Ecuador
Egypt; El Salvador; England; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Germany; Ghana
Greece; Greenland; Guatemala; Guinea; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland
Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon
Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta
Mauritania; Mauritius; Mexico; Moldova; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nepal; Netherlands
The Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Northern Ireland; Norway; Oman
Pakistan; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia
Rwanda; Saudi Arabia; Scotland; Senegal; Serbia; Sierra Leone; Slovakia; Slovenia; Somalia; South Africa; South Korea
South Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Togo
Trinidad; Trinidad and Tobago; Tunisia; Turkey; Türkiye; Turkmenistan; U.K.; UK; U.S.; USA; U.S.A.; United States; UAE
U.A.E.; United Arab Emirates; United Kingdom; Uganda; Ukraine; Uruguay; Uzbekistan; Venezuela; Vietnam; Wales; Yemen
Zambia; Zimbabwe; Gaza Strip; West Bank; Golan Heights; Crimea; Kashmir; Indian-controlled Kashmir; Chechnya; Sicily
Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana; Himachal Pradesh; Jharkhand
Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Punjab; Rajasthan; Sikkim
Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Delhi; Jammu and Kashmir; Ladakh; Sindh
Balochistan; Khyber Pakhtunkhwa
España; Francia; Alemania; Italia; México; Brasil; Francja; Deutschland; Österreich; Schweiz; Frankreich; Italien; Spanien
Frankreich; Ukraine; Polen; France; Belgique; Suisse; Allemagne; Tunisie; Maroc; Algérie; Sénégal; Mali; Cameroun; Côte d’Ivoire; Узбекистан; Казахстан; Беларусь; Россия; Украина; Türkei`;

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** Each list apart: most are of Latin letters alone, which take a quarter of the time. */
const listed = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => fold(list).replaceAll('\n', '; ').split('; ')));

const places = lazy(() => listed(UNITED_STATES, CAPITALS, CITIES));
/** Apart, for they are many: most stories are filed from the others. */
const furtherPlaces = lazy(() =>
  listed(OF_ASIA_AND_AFRICA, OF_EUROPE_CANADA_AND_OCEANIA, OTHER_LANGUAGES, OF_FURTHER_LANGUAGES),
);
const american = lazy(() => listed(UNITED_STATES));
const regions = lazy(() => listed(STATES, COUNTRIES));

/** Cities of the United States that the press of other countries often files from. */
const knownAbroad = lazy(() => listed('Washington; New York; Los Angeles; San Francisco'));

/** The longest of them, in characters; what is longer need not be looked for. */
const LONGEST = 32;

function isListed(name: string, ...lists: readonly (() => ReadonlySet<string>)[]): boolean {
  if (name.length > LONGEST) return false;
  const folded = fold(name);
  return lists.some((names) => names().has(folded));
}

/** Whether stories are often filed from a place of this name, in whatever case it is printed. */
export const isKnownPlace = (name: string): boolean => isListed(name, places, furtherPlaces);

/**
 * Whether it is a city that papers of the United States file from, and hardly any others: these print no colon behind
 * it, so that `MADISON:` speaks and `CHICAGO:` is a musical.
 */
export const isAmericanCity = (name: string): boolean =>
  isListed(name, american) && !isListed(name, knownAbroad);

/** Whether this is a state, a province or a country, spelled out or abbreviated: `N.C.`, `Ont.`, `Ukraine`. */
export const isRegion = (name: string): boolean => isListed(name, regions);
