/** The columns of values.csv while their length is not yet known. Doubles when full. */
export class GrowingColumns {
  area: Int32Array
  indicator: Int32Array
  period: Int32Array
  sex: Uint8Array
  status: Uint8Array
  confirmed: Uint8Array
  line: Int32Array
  value: Float64Array
  numerator: Float64Array
  n: Float64Array
  /** Null in files without the column. */
  sd: Float64Array | null

  constructor(expectedRows: number, hasSd = false) {
    this.area = new Int32Array(expectedRows)
    this.indicator = new Int32Array(expectedRows)
    this.period = new Int32Array(expectedRows)
    this.sex = new Uint8Array(expectedRows)
    this.status = new Uint8Array(expectedRows)
    this.confirmed = new Uint8Array(expectedRows)
    this.line = new Int32Array(expectedRows)
    this.value = new Float64Array(expectedRows)
    this.numerator = new Float64Array(expectedRows)
    this.n = new Float64Array(expectedRows)
    this.sd = hasSd ? new Float64Array(expectedRows) : null
  }

  reserve(rows: number): void {
    if (rows <= this.area.length) return
    const larger = new GrowingColumns(rows * 2, this.sd !== null)
    larger.area.set(this.area)
    larger.indicator.set(this.indicator)
    larger.period.set(this.period)
    larger.sex.set(this.sex)
    larger.status.set(this.status)
    larger.confirmed.set(this.confirmed)
    larger.line.set(this.line)
    larger.value.set(this.value)
    larger.numerator.set(this.numerator)
    larger.n.set(this.n)
    if (this.sd) larger.sd?.set(this.sd)
    Object.assign(this, larger)
  }

  /** Moves a row to an earlier place, over what stood there. */
  move(from: number, to: number): void {
    this.area[to] = this.area[from]!
    this.indicator[to] = this.indicator[from]!
    this.period[to] = this.period[from]!
    this.sex[to] = this.sex[from]!
    this.status[to] = this.status[from]!
    this.confirmed[to] = this.confirmed[from]!
    this.line[to] = this.line[from]!
    this.value[to] = this.value[from]!
    this.numerator[to] = this.numerator[from]!
    this.n[to] = this.n[from]!
    if (this.sd) this.sd[to] = this.sd[from]!
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
      confirmed: this.confirmed.subarray(0, rowCount),
      line: this.line.subarray(0, rowCount),
      value: this.value.subarray(0, rowCount),
      numerator: this.numerator.subarray(0, rowCount),
      n: this.n.subarray(0, rowCount),
      sd: this.sd?.subarray(0, rowCount) ?? null,
    }
  }
}
