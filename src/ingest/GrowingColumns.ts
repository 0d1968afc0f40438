/** The columns of values.csv while their length is not yet known. Doubles when full. */
export class GrowingColumns {
  area: Int32Array
  indicator: Int32Array
  period: Int32Array
  sex: Uint8Array
  status: Uint8Array
  line: Int32Array
  value: Float64Array
  numerator: Float64Array
  n: Float64Array

  constructor(expectedRows: number) {
    this.area = new Int32Array(expectedRows)
    this.indicator = new Int32Array(expectedRows)
    this.period = new Int32Array(expectedRows)
    this.sex = new Uint8Array(expectedRows)
    this.status = new Uint8Array(expectedRows)
    this.line = new Int32Array(expectedRows)
    this.value = new Float64Array(expectedRows)
    this.numerator = new Float64Array(expectedRows)
    this.n = new Float64Array(expectedRows)
  }

  reserve(rows: number): void {
    if (rows <= this.area.length) return
    const larger = new GrowingColumns(rows * 2)
    larger.area.set(this.area)
    larger.indicator.set(this.indicator)
    larger.period.set(this.period)
    larger.sex.set(this.sex)
    larger.status.set(this.status)
    larger.line.set(this.line)
    larger.value.set(this.value)
    larger.numerator.set(this.numerator)
    larger.n.set(this.n)
    Object.assign(this, larger)
  }

  /** The first `rowCount` rows, as views. */
  cut(rowCount: number) {
    return {
      rowCount,
      area: this.area.subarray(0, rowCount),
      indicator: this.indicator.subarray(0, rowCount),
      period: this.period.subarray(0, rowCount),
      sex: this.sex.subarray(0, rowCount),
      status: this.status.subarray(0, rowCount),
      line: this.line.subarray(0, rowCount),
      value: this.value.subarray(0, rowCount),
      numerator: this.numerator.subarray(0, rowCount),
      n: this.n.subarray(0, rowCount),
    }
  }
}
