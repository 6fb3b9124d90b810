-- Our own ideas as SQL on the table `people` of prepare_invented.sql: keys over
-- skeletons, capped blocks, weights in bits by how common a word is. The bits
-- were written down beforehand from the general model; none was fitted here.
create or replace table frequent as
  select word, count(*) / (select count(*) from people)::double as share from (
    select unnest([given, father, family, mother]) as word from people
  ) where word is not null group by word;
create or replace table places as
  select place, count(*) / (select count(*) from people)::double as share
  from people where place is not null group by place;
create or replace table records as
  select row_number() over () :: int as r, * from people;

create or replace table keys as
  select r, hash(kind, a, b, c) as key from (
    select r, unnest([
      {kind: 1, a: given, b: family, c: father}, {kind: 2, a: given, b: birth_day, c: ''},
      {kind: 3, a: family, b: birth_day, c: ''}, {kind: 4, a: father, b: birth_day, c: ''},
      {kind: 5, a: given, b: family, c: years::varchar}, {kind: 6, a: given, b: family, c: years_between::varchar},
      {kind: 7, a: given, b: father, c: years::varchar}, {kind: 8, a: given, b: father, c: years_between::varchar},
      {kind: 9, a: father, b: family, c: years::varchar}, {kind: 10, a: given, b: place, c: birth_year::varchar},
      {kind: 11, a: family, b: place, c: birth_year::varchar}, {kind: 12, a: given, b: father, c: place},
      {kind: 13, a: given, b: family, c: place}, {kind: 14, a: given, b: family, c: mother},
      {kind: 15, a: given, b: father, c: mother}, {kind: 16, a: given, b: mother, c: birth_year::varchar},
      {kind: 17, a: father, b: mother, c: birth_year::varchar}
    ], recursive := true) from records
  ) where a is not null and b is not null and c is not null;
create or replace table blocks as
  select key from keys group by key having count(*) between 2 and 60;
create or replace table candidates as
  select distinct l.r as l, o.r as r from keys l
  join blocks using (key) join keys o on o.key = l.key and o.r > l.r;

create or replace macro name_bits(a, b, share) as case
  when a is null or b is null then 0 when a = b then least(14, -log2(share)) - 0.3
  when jaro_winkler_similarity(a, b) >= 0.88 then least(10, -log2(share)) - 3.5 else -3 end;
create or replace table scored as
select a.id as left_id, b.id as right_id, a.r as l, b.r as r,
  -log2((select count(*) from people)) +
  name_bits(a.given, b.given, fg.share) + name_bits(a.father, b.father, ff.share) +
  name_bits(a.family, b.family, fa.share) + name_bits(a.mother, b.mother, fm.share) +
  case when a.birth_day = b.birth_day then 13
    when a.birth_year is null or b.birth_year is null then 0
    when a.birth_day is not null and b.birth_day is not null and abs(a.birth_year - b.birth_year) > 1 then -5
    when a.birth_day is not null and b.birth_day is not null then -2
    when a.birth_year = b.birth_year then 4 when abs(a.birth_year - b.birth_year) <= 1 then 2.5 else -4 end +
  case when a.place is null or b.place is null then 0 when a.place = b.place then -log2(p.share) * 0.8 else -1.5 end +
  case when a.sex = b.sex then 0.9 when a.sex <> b.sex then -4 else 0 end as bits
from candidates c join records a on a.r = c.l join records b on b.r = c.r
left join frequent fg on fg.word = a.given left join frequent ff on ff.word = a.father
left join frequent fa on fa.word = a.family left join frequent fm on fm.word = a.mother
left join places p on p.place = a.place;
create or replace table links as select * from scored where bits >= 0;
