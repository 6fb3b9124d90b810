-- The invented lists as columns that SQL can join on: consonant skeletons of
-- names in either script, birth day and year, place. $FILE is the CSV file.
create or replace macro digits(t) as translate(t, '٠١٢٣٤٥٦٧٨٩', '0123456789');

-- Letters that one writes for another fall together, vowels fall away.
create or replace macro latin_skeleton(t) as
  regexp_replace(translate(replace(replace(replace(replace(replace(replace(replace(
    t, 'sh', 's'), 'ch', 's'), 'kh', 'k'), 'gh', 'g'), 'th', 't'), 'dh', 'd'), 'ph', 'f'),
    'qcvpz', 'kkfbz'), '[aeiouywh''`’-]', '', 'g');
create or replace macro arabic_skeleton(t) as
  translate(t, 'بتثجحخدذرزسشصضطظعغفقكلمنهويىئؤءاأإآةً', 'bttj' || 'h' || 'kddrzsssdtz' || 'a' || 'gfkklmn');
create or replace macro once(t) as
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    t, 'b+', 'b', 'g'), 't+', 't', 'g'), 'd+', 'd', 'g'), 's+', 's', 'g'), 'k+', 'k', 'g'),
    'l+', 'l', 'g'), 'm+', 'm', 'g'), 'n+', 'n', 'g'), 'r+', 'r', 'g'), 'z+', 'z', 'g');
create or replace macro skeleton(t) as nullif(once(
  latin_skeleton(arabic_skeleton(regexp_replace(lower(t), '^(ال|al[- ]|el[- ])', '')))), '');

-- Compounds are one word, articles and "son of" none.
create or replace macro words(t) as string_split(trim(regexp_replace(
  regexp_replace(regexp_replace(lower(t), '(عبد|أبو|ابو|abd|abdul|abdel|abu|abou) (ال|al[- ]?|el[- ]?)?', '\1', 'g'),
  '(^| )(بن|ابن|ben|bin|ibn|al|el)( |$)', ' ', 'g'), ' +', ' ', 'g')), ' ');

create or replace macro month_of(t) as case
  when t similar to '.*(كانون الثاني|january).*' then 1 when t similar to '.*(شباط|february).*' then 2
  when t similar to '.*(آذار|اذار|march).*' then 3 when t similar to '.*(نيسان|april).*' then 4
  when t similar to '.*(أيار|ايار|may).*' then 5 when t similar to '.*(حزيران|june).*' then 6
  when t similar to '.*(تموز|july).*' then 7 when t similar to '.*(آب|august).*' then 8
  when t similar to '.*(أيلول|ايلول|september).*' then 9 when t similar to '.*(تشرين الأول|october).*' then 10
  when t similar to '.*(تشرين الثاني|november).*' then 11 when t similar to '.*(كانون الأول|december).*' then 12 end;

create or replace table stated as
with raw as (
  select *, digits(lower(birth_date)) as born, digits(age) as years
  from read_csv('$FILE', all_varchar = true, header = true, quote = '"')
), named as (
  select *,
    case when full_name is not null and full_name <> '' then words(full_name) end as w
  from raw
), parted as (
  select *,
    regexp_extract(born, '(\d{4})-(\d{1,2})-(\d{1,2})', ['y', 'm', 'd']) as ymd,
    regexp_extract(born, '(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})', ['d', 'm', 'y']) as dmy,
    regexp_extract(born, '^(\d{1,2}) \D+ (\d{4})$', ['d', 'y']) as worded,
    coalesce(try_cast(regexp_extract(years, '\d{1,3}') as int),
      case when not regexp_matches(born, '\d{4}') then try_cast(regexp_extract(born, '\d{1,3}') as int) end) as old
  from named
)
select id, list,
  skeleton(coalesce(nullif(given_name, ''), w[1])) as given,
  skeleton(coalesce(nullif(father_name, ''), case when len(w) > 2 then w[2] end)) as father,
  skeleton(coalesce(nullif(family_name, ''), case when len(w) > 1 then w[-1] end)) as family,
  skeleton(words(nullif(mother_name, ''))[1]) as mother,
  case when lower(sex) in ('ذكر', 'm', 'male', 'رجل') then 'm' when sex <> '' then 'f' end as sex,
  skeleton(nullif(governorate, '')) as place,
  coalesce(try_cast(regexp_extract(born, '(\d{4})') as int), year(list_date::date) - old) as birth_year,
  coalesce(
    try_cast(ymd.y || '-' || lpad(ymd.m, 2, '0') || '-' || lpad(ymd.d, 2, '0') as date),
    try_cast(dmy.y || '-' || lpad(dmy.m, 2, '0') || '-' || lpad(dmy.d, 2, '0') as date),
    try_cast(worded.y || '-' || lpad(month_of(born)::varchar, 2, '0') || '-' || lpad(worded.d, 2, '0') as date)
  )::varchar as birth_day
from parted;

create or replace table people as
select *, birth_year // 2 as years, (birth_year + 1) // 2 as years_between from stated;
