import { foldName } from './fold-name';

const BIRTH =
  /(^| )(dob|d o b|yob|born|birth|birthdate|birthday|birthyear|geburtsdatum|geburtsjahr|geboren|geburtstag|naissance|nacimiento|nascimento|nascita|рожден\p{L}*|народжен\p{L}*|ميلاد|الميلاد|לידה|dogum( tarihi| yili)?|urodzenia)( |$)/u;

/** Returns whether a column is called as dates of birth are: two persons may have one, and one person has no two. */
export function isBirthName(name: string): boolean {
  return BIRTH.test(foldName(name));
}
